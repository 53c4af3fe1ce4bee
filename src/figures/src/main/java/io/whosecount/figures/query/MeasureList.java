package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import java.util.List;
import java.util.Set;

/**
 * Several measures in one request: every item asked for with every outcome asked for, each given as
 * a list with commas or by repeating the parameter.
 */
public final class MeasureList {
  /** How many measures one request has at most: each costs reads of its own. */
  public static final int MOST = 10;

  /** The parameters that are lists. */
  public static final Set<String> PARAMETERS = Set.of("item", "outcome");

  private MeasureList() {}

  /** The measures under {@code item} and {@code outcome}, which have to be there. */
  static List<Measure> of(Parameters parameters) {
    List<Item> items = parameters.several("item", ClosedLists.ITEMS, Item::id);
    List<Outcome> outcomes = parameters.several("outcome", ClosedLists.OUTCOMES, Outcome::id);
    if (items.size() * outcomes.size() > MOST) {
      throw new BadParameterException(
          items.size() > 1 ? "item" : "outcome",
          "%d items with %d outcomes are more than %d measures."
              .formatted(items.size(), outcomes.size(), MOST),
          List.of("at most %d measures in one request".formatted(MOST)));
    }
    return items.stream()
        .flatMap(item -> outcomes.stream().map(outcome -> new Measure(item, outcome)))
        .toList();
  }
}
