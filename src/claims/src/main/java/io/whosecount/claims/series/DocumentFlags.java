package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Compares the claims of one document with one another, and with those of other documents. */
public final class DocumentFlags {
  private DocumentFlags() {}

  /** What the parts of one whole have in common. */
  private record Whole(String side, String outcome, String voice, long number) {}

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
    return wholes.entrySet().stream()
        .flatMap(entry -> flag(entry.getKey().number(), entry.getValue()).stream())
        .toList();
  }

  private static Whole whole(Claim claim, PublicationFacts facts, long number) {
    return new Whole(
        claim.side().map(side -> side.id()).orElse(""),
        claim.measure().outcome().id(),
        Voice.of(claim, facts).id(),
        number);
  }

  private static Optional<Flag> flag(long whole, List<Claim> parts) {
    String named =
        parts.stream()
            .map(part -> part.quantity() + " " + part.measure())
            .collect(Collectors.joining(", "));
    long most = parts.stream().mapToLong(part -> part.quantity().leastNamed()).max().orElseThrow();
    long sum = parts.stream().mapToLong(part -> part.quantity().leastNamed()).sum();
    if (most > whole) {
      return Optional.of(
          new Flag(Flag.Kind.PARTS_ABOVE_WHOLE, "%s as a part of %d".formatted(named, whole)));
    }
    if (parts.size() > 1 && sum > whole) {
      return Optional.of(
          new Flag(
              Flag.Kind.PARTS_ABOVE_WHOLE,
              "%s sum to %d, above the %d that they are parts of; parts may overlap"
                  .formatted(named, sum, whole)));
    }
    return parts.size() > 1 && sum == whole
        ? Optional.of(new Flag(Flag.Kind.PARTS_EQUAL_WHOLE, "%s sum to %d".formatted(named, whole)))
        : Optional.empty();
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

  /**
   * Numbers of a day that other documents give for the day before, and not for that day: the
   * document, or one of its paragraphs, mixes two days.
   *
   * @param known the numbers of a series in a range of days that documents carry, this one included
   */
  public static List<Flag> ofMixedDays(
      List<Claim> claims,
      PublicationFacts facts,
      BiFunction<SeriesKey, DateRange, List<SeriesPoint>> known) {
    List<String> early = new ArrayList<>();
    numbers(claims, facts)
        .forEach(
            (key, numbers) -> {
              if (key.periodKind() == PeriodKind.DAY) {
                for (SeriesNumber number : numbers) {
                  isOfDayBefore(number, known).ifPresent(early::add);
                }
              }
            });
    return early.isEmpty()
        ? List.of()
        : List.of(new Flag(Flag.Kind.MIXED_DAYS, String.join("; ", early)));
  }

  private static Optional<String> isOfDayBefore(
      SeriesNumber number, BiFunction<SeriesKey, DateRange, List<SeriesPoint>> known) {
    if (number.asOf().day().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = number.asOf().lastDay();
    LocalDate before = day.minusDays(1);
    List<SeriesPoint> points =
        known.apply(number.series(), new DateRange(Optional.of(before), Optional.of(day)));
    boolean elsewhere = points.stream().anyMatch(point -> isSame(point.number(), number, before));
    boolean onTheDay =
        points.stream()
            .anyMatch(point -> isSame(point.number(), number, day) && point.documents() > 1);
    return elsewhere && !onTheDay
        ? Optional.of(
            "%s of %s on %s is what other documents give for %s"
                .formatted(SeriesFlags.written(number), number.series().measure(), day, before))
        : Optional.empty();
  }

  private static boolean isSame(SeriesNumber known, SeriesNumber number, LocalDate day) {
    return known.point().equals(day.toString())
        && known.low() == number.low()
        && known.high() == number.high();
  }

  private static Map<SeriesKey, List<SeriesNumber>> numbers(
      List<Claim> claims, PublicationFacts facts) {
    return claims.stream()
        .flatMap(claim -> SeriesNumber.of(claim, facts).stream())
        .collect(
            Collectors.groupingBy(SeriesNumber::series, LinkedHashMap::new, Collectors.toList()));
  }
}
