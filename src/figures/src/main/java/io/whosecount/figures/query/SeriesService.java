package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.Derivations;
import io.whosecount.claims.series.DerivedNumber;
import io.whosecount.claims.series.Flag;
import io.whosecount.claims.series.Gap;
import io.whosecount.claims.series.SeriesFlags;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.figures.query.SeriesAnswer.One;
import io.whosecount.ledger.ClaimantSeries;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the ledger for numbers over time, and compares them with one another. */
public final class SeriesService {
  /** How many points one answer has at most: 2 MB, of the 6 MB that a function may answer. */
  public static final int MOST_POINTS = 10_000;

  private final Ledger ledger;
  private final Known known;

  /** Of {@code ledger}. */
  public SeriesService(Ledger ledger) {
    this.ledger = ledger;
    this.known = new Known(ledger);
  }

  /**
   * The series that {@code query} asks for; none where the side and the claimant are known and
   * nobody counts that over such periods. A part with {@link #MOST_POINTS} points ends before the
   * claimant who would have more.
   *
   * @throws NotRecordedException for a side or a claimant that nothing is recorded about
   * @throws BadParameterException for a claimant with more points than one answer has
   */
  public SeriesAnswer series(SeriesQuery query) {
    Side side = known.side(query.side());
    Page<ClaimantSeries> page = page(query, query.page().limit());
    if (page.entries().isEmpty()) {
      query.claimant().ifPresent(id -> known.requireClaimant(id, query.side()));
      return new SeriesAnswer(side, List.of(), page.next(), otherPeriods(query));
    }
    Set<LocalDate> covered = covered(query.range());
    List<One> found = new ArrayList<>();
    int total = 0;
    for (int n = 0; n < page.entries().size(); n++) {
      ClaimantSeries claimant = page.entries().get(n);
      List<SeriesPoint> points = ledger.points(claimant.series().getFirst(), query.range());
      total += points.size();
      if (total > MOST_POINTS && n == 0) {
        throw tooMany();
      }
      if (total > MOST_POINTS) {
        return new SeriesAnswer(side, found, page(query, n).next());
      }
      if (!points.isEmpty()) {
        found.add(one(query, claimant, points, covered));
      }
    }
    return new SeriesAnswer(side, found, page.next());
  }

  private Page<ClaimantSeries> page(SeriesQuery query, int limit) {
    return ledger.series(query.series(), query.page().cursor(), limit);
  }

  /** The kinds of period over which it is counted, other than that of {@code query}. */
  private List<PeriodKind> otherPeriods(SeriesQuery query) {
    return ClosedLists.SERIES_PERIODS.stream()
        .filter(kind -> kind != query.period())
        .filter(kind -> !ledger.series(query.series(kind), Optional.empty(), 1).entries().isEmpty())
        .toList();
  }

  private One one(
      SeriesQuery query,
      ClaimantSeries claimant,
      List<SeriesPoint> points,
      Set<LocalDate> covered) {
    List<Gap> days = Gap.of(points, covered, query.range());
    return new One(
        claimant.voice(),
        query.fineness().latestOf(points),
        Gap.inWhole(query.fineness(), days, query.range()),
        flags(claimant.series().getFirst(), points),
        derived(query, points));
  }

  /** The day behind a range counts too: what a day brought is printed on the next. */
  private Set<LocalDate> covered(DateRange range) {
    DateRange longer =
        new DateRange(
            range.from(),
            range.to().filter(day -> day.isBefore(Ledger.LAST_DAY)).map(day -> day.plusDays(1)));
    return Set.copyOf(ledger.coverage(longer));
  }

  /** Totals are compared with the days of the same claimant, which are asked for here. */
  private List<Flag> flags(SeriesKey key, List<SeriesPoint> points) {
    List<Flag> two = SeriesFlags.twoNumbers(points);
    if (key.periodKind() != PeriodKind.CUMULATIVE || points.size() < 2) {
      return two;
    }
    SeriesKey daily = new SeriesKey(key.side(), key.measure(), key.claimant(), PeriodKind.DAY);
    DateRange range =
        new DateRange(
            Optional.of(points.getFirst().number().asOf().firstDay()),
            Optional.of(points.getLast().number().asOf().lastDay()));
    return Stream.of(
            two,
            SeriesFlags.fallingTotals(points),
            SeriesFlags.daysThatDoNotSum(points, ledger.points(daily, range)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<DerivedNumber> derived(SeriesQuery query, List<SeriesPoint> points) {
    return query
        .derived()
        .map(
            rule ->
                switch (rule) {
                  case DIFFERENCE_OF_TOTALS ->
                      Derivations.differences(query.resolution().latestOf(points));
                  case SUM_OF_DAYS -> Derivations.sums(points, query.resolution());
                })
        .orElse(List.of());
  }

  private static BadParameterException tooMany() {
    return new BadParameterException(
        "from",
        "That is more than %d points.".formatted(MOST_POINTS),
        List.of("fewer days from 'from' to 'to'", "one 'claimant'"));
  }
}
