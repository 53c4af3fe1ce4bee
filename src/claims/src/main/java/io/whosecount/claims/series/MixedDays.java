package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Finds the paragraphs of a document that mix two days: of their numbers for one day some are those
 * that other documents give for the day before, and not for that day.
 *
 * <p>A ledger keeps no text, so a paragraph is what stands together without a line's end that a
 * quote shows, and without a stretch of text that no paragraph of a report has between two numbers.
 */
final class MixedDays {
  private static final int LONGEST_BETWEEN = 500;

  private final List<Daily> daily;
  private final Set<SeriesNumber> own;
  private final BiFunction<SeriesKey, DateRange, List<SeriesPoint>> known;

  /** A number of one day, and where it stands. */
  private record Daily(SeriesNumber number, Quote quote) {
    LocalDate day() {
      return number.asOf().lastDay();
    }
  }

  /**
   * Of a document with these claims and facts.
   *
   * @param known the numbers of a series in a range of days that documents carry, this one included
   */
  MixedDays(
      List<Claim> claims,
      PublicationFacts facts,
      BiFunction<SeriesKey, DateRange, List<SeriesPoint>> known) {
    this.own =
        claims.stream()
            .flatMap(claim -> SeriesNumber.of(claim, facts).stream())
            .collect(Collectors.toSet());
    this.daily =
        claims.stream()
            .flatMap(
                claim ->
                    SeriesNumber.of(claim, facts).stream()
                        .map(number -> new Daily(number, claim.quote())))
            .filter(found -> found.number().series().periodKind() == PeriodKind.DAY)
            .filter(found -> found.number().asOf().day().isPresent())
            .sorted(Comparator.comparingInt(found -> found.quote().position().start()))
            .toList();
    this.known = known;
  }

  /** At most one, which names all such numbers. */
  List<Flag> flags() {
    List<Daily> together =
        paragraphs().stream().flatMap(paragraph -> ofOneDay(paragraph).stream()).toList();
    Map<SeriesKey, List<SeriesPoint>> carried = new HashMap<>();
    together.stream()
        .collect(Collectors.groupingBy(found -> found.number().series()))
        .forEach((series, found) -> carried.put(series, known.apply(series, range(found))));
    String early =
        together.stream()
            .map(Daily::number)
            .distinct()
            .filter(
                number -> isOfDayBefore(number, carried.getOrDefault(number.series(), List.of())))
            .map(MixedDays::reason)
            .collect(Collectors.joining("; "));
    return early.isEmpty() ? List.of() : List.of(new Flag(Flag.Kind.MIXED_DAYS, early));
  }

  private List<List<Daily>> paragraphs() {
    List<List<Daily>> paragraphs = new ArrayList<>();
    Optional<Quote> before = Optional.empty();
    for (Daily found : daily) {
      if (before.map(quote -> isNewParagraph(quote, found.quote())).orElse(true)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(found);
      before = Optional.of(found.quote());
    }
    return paragraphs;
  }

  private static boolean isNewParagraph(Quote one, Quote next) {
    int between = next.position().start() - one.position().end();
    if (between <= 0) {
      return false;
    }
    String suffix = one.suffix().substring(0, Math.min(between, one.suffix().length()));
    String prefix = next.prefix().substring(Math.max(0, next.prefix().length() - between));
    return between > LONGEST_BETWEEN || suffix.contains("\n") || prefix.contains("\n");
  }

  /** Those that stand beside another number for their day: one number alone mixes nothing. */
  private static List<Daily> ofOneDay(List<Daily> paragraph) {
    return paragraph.stream()
        .filter(
            found ->
                paragraph.stream()
                    .anyMatch(
                        other ->
                            other.day().equals(found.day())
                                && !other.number().equals(found.number())))
        .toList();
  }

  private static DateRange range(List<Daily> found) {
    LocalDate first = found.stream().map(Daily::day).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = found.stream().map(Daily::day).max(Comparator.naturalOrder()).orElseThrow();
    return new DateRange(Optional.of(first.minusDays(1)), Optional.of(last));
  }

  private boolean isOfDayBefore(SeriesNumber number, List<SeriesPoint> carried) {
    LocalDate day = number.asOf().lastDay();
    return isGivenByOthers(number, day.minusDays(1), carried)
        && !isGivenByOthers(number, day, carried);
  }

  private boolean isGivenByOthers(SeriesNumber number, LocalDate day, List<SeriesPoint> carried) {
    return carried.stream()
        .filter(point -> point.number().point().equals(day.toString()))
        .filter(
            point -> point.number().low() == number.low() && point.number().high() == number.high())
        .anyMatch(point -> point.documents() > (own.contains(point.number()) ? 1 : 0));
  }

  private static String reason(SeriesNumber number) {
    LocalDate day = number.asOf().lastDay();
    return "%s of %s on %s is what other documents give for %s"
        .formatted(NumberWords.of(number), number.series().measure(), day, day.minusDays(1));
  }
}
