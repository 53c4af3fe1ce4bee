package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which figures are asked for.
 *
 * @param side whose loss
 * @param measure what is counted and what befell it
 * @param period the kind of period; without one, each claimant's most telling
 * @param claimant only this one
 */
public record FiguresQuery(
    String side, Measure measure, Optional<PeriodKind> period, Optional<String> claimant) {

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static FiguresQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, "side", "item", "outcome", "period", "claimant");
    String side = Parameters.required("side", parameters.side(), "an id of /v1/sides");
    Item item =
        Parameters.required(
            "item",
            parameters.listed("item", ClosedLists.ITEMS, Item::id),
            ClosedLists.ITEMS.stream().map(Item::id).toArray(String[]::new));
    Outcome outcome =
        Parameters.required(
            "outcome",
            parameters.listed("outcome", ClosedLists.OUTCOMES, Outcome::id),
            ClosedLists.OUTCOMES.stream().map(Outcome::id).toArray(String[]::new));
    return new FiguresQuery(
        side,
        new Measure(item, outcome),
        parameters.listed("period", ClosedLists.SERIES_PERIODS, PeriodKind::id),
        parameters.claimant());
  }
}
