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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the paragraphs of a document that mix two days: of their numbers for one day some are those
 * that other documents give for the day before, and not for that day. Of running totals too, which
 * hardly repeat, so that those of three days before are looked at; but a total may stand still, so
 * that an earlier one counts only where others have another one for the day.
 *
 * <p>A ledger keeps no text, so a paragraph is what stands together without a line's end that a
 * quote shows, and without a stretch of text that no paragraph of a report has between two numbers.
 */
final class MixedDays {
  private static final int LONGEST_BETWEEN = 500;

  /** How many days back numbers of that kind are looked at. */
  private static final Map<PeriodKind, Integer> DAYS_BACK =
      Map.of(PeriodKind.DAY, 1, PeriodKind.CUMULATIVE, 3);

  private final List<Daily> daily;
  private final Set<SeriesNumber> own;
  private final BiFunction<SeriesKey, DateRange, List<SeriesPoint>> known;

  /** A number of one day, or a total up to one, and where it stands. */
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
            .filter(found -> DAYS_BACK.containsKey(found.number().series().periodKind()))
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
            .flatMap(
                number ->
                    earlierDay(number, carried.getOrDefault(number.series(), List.of()))
                        .map(day -> reason(number, day))
                        .stream())
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
    return new DateRange(
        Optional.of(first.minusDays(daysBack(found.getFirst().number()))), Optional.of(last));
  }

  private static int daysBack(SeriesNumber number) {
    return DAYS_BACK.getOrDefault(number.series().periodKind(), 0);
  }

  /** The day for which others give {@code number}, if that is not its own. */
  private Optional<LocalDate> earlierDay(SeriesNumber number, List<SeriesPoint> carried) {
    LocalDate day = number.asOf().lastDay();
    boolean canStandStill = number.series().periodKind() == PeriodKind.CUMULATIVE;
    if (isGivenByOthers(number, day, carried)
        || canStandStill && byOthers(day, carried).findAny().isEmpty()) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(1, daysBack(number))
        .mapToObj(day::minusDays)
        .filter(before -> isGivenByOthers(number, before, carried))
        .findFirst();
  }

  private boolean isGivenByOthers(SeriesNumber number, LocalDate day, List<SeriesPoint> carried) {
    return byOthers(day, carried)
        .anyMatch(given -> given.low() == number.low() && given.high() == number.high());
  }

  /** What other documents give for {@code day}. */
  private Stream<SeriesNumber> byOthers(LocalDate day, List<SeriesPoint> carried) {
    return carried.stream()
        .filter(point -> point.number().point().equals(day.toString()))
        .filter(point -> point.documents() > (own.contains(point.number()) ? 1 : 0))
        .map(SeriesPoint::number);
  }

  private static String reason(SeriesNumber number, LocalDate earlier) {
    return "%s of %s on %s is what other documents give for %s"
        .formatted(
            NumberWords.of(number), number.series().measure(), number.asOf().lastDay(), earlier);
  }
}
