package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Wars;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells towns that only share their name with one of a land that the document does not speak of:
 * Blida of Lebanon is not that of Algeria where Israel and Hezbollah are at war.
 */
final class StrangeTowns {
  private final Source source;
  private final Map<String, Boolean> strange = new HashMap<>();

  StrangeTowns(Source source) {
    this.source = source;
  }

  /**
   * Whether {@code place} must be another town: the document names sides at war, and neither its
   * land nor anybody whom that land fights.
   */
  boolean is(Place place) {
    return !place.entry().flags().isEmpty()
        && strange.computeIfAbsent(place.side().id(), this::isLandOfNobody);
  }

  /** Whether the document names one state by its own name, and that more than once. */
  private boolean isOfOneLand() {
    return source.mentions().all(Party.class).stream()
            .filter(p -> p.form() == PartyForm.NAME && Parties.isState(p.side()))
            .limit(2)
            .count()
        > 1;
  }

  private boolean isLandOfNobody(String land) {
    Wars wars = source.lexicon().wars();
    int year = source.document().facts().published().value().getYear();
    Set<String> named =
        source.mentions().all(Party.class).stream()
            .map(party -> party.side().id())
            .collect(Collectors.toSet());
    List<String> fighting =
        named.stream().filter(side -> !wars.opponents(side, year).isEmpty()).toList();
    return !named.contains(land)
        && (isOfOneLand()
            || fighting.stream()
                .anyMatch(side -> wars.opponents(side, year).stream().anyMatch(named::contains)))
        && fighting.stream()
            .noneMatch(
                side ->
                    wars.opponents(side, year).contains(land)
                        || wars.home(side).filter(land::equals).isPresent()
                        || wars.opponents(side, year).stream()
                            .anyMatch(foe -> wars.home(foe).filter(land::equals).isPresent()));
  }
}
