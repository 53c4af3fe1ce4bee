package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.Place;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who the parties of a document are, by how often it names them. */
final class Parties {
  /** Movements that do not fight the state or territory they live in. */
  private static final Map<String, String> HOMELANDS =
      Map.of("hamas", "PS", "pij", "PS", "hezbollah", "LB");

  private final List<Side> byFrequency;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Optional<Side> scene;
  private final boolean oneState;

  Parties(Source source) {
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
    scene = mostNamed().map(source.lexicon()::side);
    oneState = byFrequency.stream().filter(Parties::isState).count() <= 1;
  }

  /** The party that the document names most often beside {@code side}. */
  Optional<Side> opponentOf(Side side) {
    return opponentOf(Set.of(side.id()));
  }

  /** The party that the document names most often beside all of {@code sides}. */
  Optional<Side> opponentOf(Set<String> sides) {
    return byFrequency.stream()
        .filter(other -> !sides.contains(other.id()))
        .filter(other -> sides.stream().noneMatch(side -> isHomeland(other.id(), side)))
        .findFirst();
  }

  /** Whether the document names one state at the most: a war within one country. */
  boolean areOfOneState() {
    return oneState;
  }

  private static boolean isHomeland(String land, String movement) {
    return land.equals(HOMELANDS.get(movement));
  }

  /** Whether a side is a state or territory, by the form of its id, and no movement. */
  static boolean isState(Side side) {
    return side.id().length() == 2 && Character.isUpperCase(side.id().charAt(0));
  }

  /** The side whose places the document names most. */
  Optional<Side> sceneOfDocument() {
    return scene;
  }

  private Optional<String> mostNamed() {
    return places.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** The sides, most named first. */
  List<Side> byFrequency() {
    return byFrequency;
  }
}
