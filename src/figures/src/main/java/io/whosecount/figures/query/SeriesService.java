package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.Flag;
import io.whosecount.claims.series.Gap;
import io.whosecount.claims.series.SeriesFlags;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.figures.query.SeriesAnswer.One;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.Ledger;
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
  private final FiguresService figures;

  /** Of {@code ledger}, whose directory {@code figures} knows. */
  public SeriesService(Ledger ledger, FiguresService figures) {
    this.ledger = ledger;
    this.figures = figures;
  }

  /**
   * The series that {@code query} asks for; none where the side and the claimant are known and
   * nobody counts that over such periods.
   *
   * @throws NotRecordedException for a side or a claimant that nothing is recorded about
   * @throws BadParameterException for more points than one answer has
   */
  public SeriesAnswer series(SeriesQuery query) {
    List<DirectoryEntry> directory = figures.series(Optional.of(query.side()));
    query.claimant().ifPresent(claimant -> figures.requireClaimant(claimant, directory));
    List<DirectoryEntry> asked =
        directory.stream()
            .filter(entry -> entry.key().measure().equals(query.measure()))
            .filter(entry -> entry.key().periodKind() == query.period())
            .filter(entry -> query.claimant().map(entry.key().claimant()::equals).orElse(true))
            .toList();
    Set<LocalDate> covered = asked.isEmpty() ? Set.of() : covered(query.range());
    List<One> found = new ArrayList<>();
    int total = 0;
    for (DirectoryEntry entry : asked) {
      List<SeriesPoint> points = ledger.points(entry.key(), query.range());
      total += points.size();
      if (total > MOST_POINTS) {
        throw tooMany();
      }
      if (!points.isEmpty()) {
        found.add(
            new One(
                entry.voice(),
                points,
                gaps(query.period(), points, covered),
                flags(entry, points)));
      }
    }
    return new SeriesAnswer(directory.getFirst().side(), found);
  }

  /** The day behind a range counts too: what a day brought is printed on the next. */
  private Set<LocalDate> covered(DateRange range) {
    DateRange longer =
        new DateRange(
            range.from(),
            range.to().filter(day -> day.isBefore(Ledger.LAST_DAY)).map(day -> day.plusDays(1)));
    return Set.copyOf(ledger.coverage(longer));
  }

  private static List<Gap> gaps(PeriodKind kind, List<SeriesPoint> points, Set<LocalDate> covered) {
    return switch (kind) {
      case CUMULATIVE, DAY -> Gap.of(points, covered);
      case INTERVAL, EVENT, UNKNOWN -> List.of();
    };
  }

  /** Totals are compared with the days of the same claimant, which are asked for here. */
  private List<Flag> flags(DirectoryEntry entry, List<SeriesPoint> points) {
    List<Flag> two = SeriesFlags.twoNumbers(points);
    SeriesKey key = entry.key();
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

  private static BadParameterException tooMany() {
    return new BadParameterException(
        "from",
        "That is more than %d points.".formatted(MOST_POINTS),
        List.of("fewer days from 'from' to 'to'", "one 'claimant'"));
  }
}
