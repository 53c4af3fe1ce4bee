package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.Place;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who the parties of a document are, by how often it names them. */
final class Parties {
  private final List<Side> byFrequency;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Source source;

  Parties(Source source) {
    this.source = source;
    Map<Side, Integer> counts = new LinkedHashMap<>();
    for (Party party : source.mentions().all(Party.class)) {
      counts.merge(party.side(), 1, Integer::sum);
    }
    byFrequency =
        counts.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<Side, Integer>>comparingInt(Map.Entry::getValue)
                    .reversed()
                    .thenComparing(e -> e.getKey().id()))
            .map(Map.Entry::getKey)
            .toList();
    for (Place place : source.mentions().all(Place.class)) {
      places.merge(place.side().id(), 1, Integer::sum);
    }
  }

  /** The party that the document names most often beside {@code side}. */
  Optional<Side> opponentOf(Side side) {
    return byFrequency.stream().filter(other -> !other.id().equals(side.id())).findFirst();
  }

  /** The side whose places the document names most. */
  Optional<Side> sceneOfDocument() {
    return places.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(e -> source.lexicon().side(e.getKey()));
  }

  /** The sides, most named first. */
  List<Side> byFrequency() {
    return byFrequency;
  }
}
