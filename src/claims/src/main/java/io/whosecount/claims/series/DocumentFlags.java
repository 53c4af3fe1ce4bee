package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.document.PublicationFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the claims of one document with one another, and with those of other documents. */
public final class DocumentFlags {
  private DocumentFlags() {}

  /** What the parts of one whole have in common. */
  private record Whole(String side, String outcome, String voice, String time, long number) {}

  /** Parts above the whole that they are said to be parts of, and parts that add up to it. */
  public static List<Flag> ofParts(List<Claim> claims, PublicationFacts facts) {
    Map<Whole, List<Claim>> wholes = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim
          .partOf()
          .ifPresent(
              whole ->
                  wholes
                      .computeIfAbsent(whole(claim, facts, whole), w -> new ArrayList<>())
                      .add(claim));
    }
    return Stream.concat(
            wholes.entrySet().stream()
                .flatMap(entry -> flag(entry.getKey().number(), entry.getValue()).stream()),
            SumsOfParts.flags(claims, facts).stream())
        .toList();
  }

  private static Whole whole(Claim claim, PublicationFacts facts, long number) {
    return new Whole(
        claim.side().map(side -> side.id()).orElse(""),
        claim.measure().outcome().id(),
        Voice.of(claim, facts).id(),
        time(claim.period()),
        number);
  }

  private static String time(Period period) {
    String dates =
        switch (period) {
          case Period.Cumulative c -> c.asOf().toString();
          case Period.Day d -> d.asOf().toString();
          case Period.Interval i -> i.from() + " " + i.to();
          case Period.Event e -> e.asOf().toString();
          case Period.Unknown u -> "";
        };
    return period.kind().id() + " " + dates;
  }

  private static Optional<Flag> flag(long whole, List<Claim> parts) {
    String named =
        parts.stream()
            .map(part -> part.quantity() + " " + part.measure())
            .collect(Collectors.joining(", "));
    if (parts.stream().anyMatch(part -> atLeast(part) > whole)) {
      return Optional.of(
          new Flag(Flag.Kind.PARTS_ABOVE_WHOLE, "%s as a part of %d".formatted(named, whole)));
    }
    long least = parts.stream().mapToLong(DocumentFlags::atLeast).sum();
    if (parts.size() > 1 && least > whole) {
      return Optional.of(
          new Flag(
              Flag.Kind.PARTS_ABOVE_WHOLE,
              "%s sum to %d or more, above the %d that they are parts of; parts may overlap"
                  .formatted(named, least, whole)));
    }
    long sum = parts.stream().mapToLong(part -> part.quantity().leastNamed()).sum();
    return parts.size() > 1 && sum == whole
        ? Optional.of(new Flag(Flag.Kind.PARTS_EQUAL_WHOLE, "%s sum to %d".formatted(named, whole)))
        : Optional.empty();
  }

  /** The least that a part can be: "up to 50" may be none. */
  private static long atLeast(Claim part) {
    return Bounds.of(part.quantity()).low().orElse(0);
  }

  /** Two numbers that one claimant is given in this document for one measure and date. */
  public static List<Flag> ofTwoNumbers(List<Claim> claims, PublicationFacts facts) {
    return numbers(claims, facts).values().stream()
        .flatMap(
            numbers ->
                SeriesFlags.twoNumbers(
                    numbers.stream().distinct().map(number -> new SeriesPoint(number, 1)).toList())
                    .stream())
        .toList();
  }

  /** See {@link MixedDays}; asks {@code known} once for each series. */
  public static List<Flag> ofMixedDays(
      List<Claim> claims,
      PublicationFacts facts,
      BiFunction<SeriesKey, DateRange, List<SeriesPoint>> known) {
    return new MixedDays(claims, facts, known).flags();
  }

  private static Map<SeriesKey, List<SeriesNumber>> numbers(
      List<Claim> claims, PublicationFacts facts) {
    return claims.stream()
        .flatMap(claim -> SeriesNumber.of(claim, facts).stream())
        .collect(
            Collectors.groupingBy(SeriesNumber::series, LinkedHashMap::new, Collectors.toList()));
  }
}
