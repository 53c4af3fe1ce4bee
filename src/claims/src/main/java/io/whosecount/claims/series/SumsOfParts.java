package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.mention.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the numbers of a whole side to which the counts of places, groups of forces or strikes in
 * the same document add up, where nothing says that they are its parts: a bulletin gives each
 * group's and, as a headline, the sum. Counts that add up to something else are no flag: the list
 * need not be whole.
 */
final class SumsOfParts {
  private SumsOfParts() {}

  /** What a whole and its parts have in common. */
  private record Told(String side, Measure measure, String voice, PartialDate day) {}

  /** The numbers under one of these, those of the whole side and the others. */
  private record Numbers(List<Claim> wholes, List<Claim> parts) {
    void add(Claim claim, PublicationFacts facts) {
      if (SeriesNumber.of(claim, facts).isPresent()) {
        wholes.add(claim);
      } else if (claim.partOf().isEmpty()) {
        parts.add(claim);
      }
    }
  }

  static List<Flag> flags(List<Claim> claims, PublicationFacts facts) {
    Map<Told, Numbers> numbers = new LinkedHashMap<>();
    for (Claim claim : claims) {
      told(claim, facts)
          .ifPresent(
              told ->
                  numbers
                      .computeIfAbsent(told, t -> new Numbers(new ArrayList<>(), new ArrayList<>()))
                      .add(claim, facts));
    }
    return numbers.values().stream()
        .flatMap(found -> found.wholes().stream().flatMap(w -> flag(w, found.parts()).stream()))
        .toList();
  }

  /** A strike's count has the date of the day that it belongs to. */
  private static Optional<Told> told(Claim claim, PublicationFacts facts) {
    Optional<PartialDate> day =
        switch (claim.period()) {
          case Period.Day d -> d.asOf();
          case Period.Event e -> e.asOf();
          case Period.Cumulative c -> Optional.empty();
          case Period.Interval i -> Optional.empty();
          case Period.Unknown u -> Optional.empty();
        };
    return claim
        .side()
        .flatMap(
            side ->
                day.map(d -> new Told(side.id(), claim.measure(), Voice.of(claim, facts).id(), d)));
  }

  private static Optional<Flag> flag(Claim whole, List<Claim> parts) {
    long number = whole.quantity().greatestNamed();
    long sum = parts.stream().mapToLong(part -> part.quantity().greatestNamed()).sum();
    if (parts.size() < 2 || sum != number) {
      return Optional.empty();
    }
    String named =
        parts.stream().map(part -> part.quantity().toString()).collect(Collectors.joining(", "));
    return Optional.of(
        new Flag(
            Flag.Kind.PARTS_EQUAL_WHOLE,
            "%s %s sum to the %s of the whole side"
                .formatted(named, whole.measure(), whole.quantity())));
  }
}
