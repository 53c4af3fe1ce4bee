package io.whosecount.claims.series;

import io.whosecount.claims.mention.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Days of a series that have no number. Such a day is neither a zero nor an error.
 *
 * @param kind why there may be none
 * @param from the first of them
 * @param to the last of them
 */
public record Gap(Kind kind, LocalDate from, LocalDate to) {

  /** Why there may be no number. */
  public enum Kind {
    /** Documents published on that day or the next were read, and none gives the number. */
    NO_REPORT("no-report"),
    /** No document published on that day or the next was read. */
    MISSING("missing");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name in the contract. */
    public String id() {
      return id;
    }
  }

  /** Days that a number tells of. */
  private record Told(LocalDate from, LocalDate to) {
    static Told upTo(PartialDate date) {
      return new Told(date.firstDay(), date.lastDay());
    }

    static Told interval(SeriesNumber number) {
      return new Told(number.from().orElse(number.asOf()).firstDay(), number.asOf().lastDay());
    }

    long days() {
      return ChronoUnit.DAYS.between(from, to);
    }
  }

  /**
   * The gaps of a series. A number of a month or a year tells of all its days, unless the series
   * has a number of less time within it; an interval tells of all its days.
   *
   * @param points of one series, in the order of time
   * @param covered the days of publication of which documents were read
   * @param asked the range that the points are of: where it has an end, days up to that end count;
   *     where it has none, those up to the first or the last day that a point tells of
   */
  public static List<Gap> of(List<SeriesPoint> points, Set<LocalDate> covered, DateRange asked) {
    List<Told> told = told(points.stream().map(SeriesPoint::number).toList());
    if (told.isEmpty()) {
      return List.of();
    }
    NavigableSet<LocalDate> known = new TreeSet<>();
    covered.forEach(day -> known.addAll(List.of(day.minusDays(1), day)));
    LocalDate end = told.stream().map(Told::to).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = asked.to().orElse(end);
    LocalDate next = asked.from().orElse(told.getFirst().from());
    List<Gap> gaps = new ArrayList<>();
    for (Told one : told) {
      addAll(gaps, known, next, earlier(one.from().minusDays(1), last));
      next = later(next, one.to().plusDays(1));
    }
    addAll(gaps, known, next, last);
    return List.copyOf(gaps);
  }

  /** What the numbers tell of, by first day; it may overlap. */
  private static List<Told> told(List<SeriesNumber> numbers) {
    Stream<Told> intervals =
        numbers.stream().filter(number -> number.from().isPresent()).map(Told::interval);
    NavigableMap<LocalDate, Told> dates = new TreeMap<>();
    numbers.stream()
        .filter(number -> number.from().isEmpty())
        .map(number -> Told.upTo(number.asOf()))
        .sorted(Comparator.comparingLong(Told::days))
        .filter(date -> dates.subMap(date.from(), true, date.to(), true).isEmpty())
        .forEach(date -> dates.put(date.from(), date));
    return Stream.concat(intervals, dates.values().stream())
        .sorted(Comparator.comparing(Told::from))
        .toList();
  }

  /**
   * The same in whole weeks or months: those none of whose days has a number. One of which a
   * document was read is no report. Where {@code asked} begins or ends within one, what is left of
   * it counts for it.
   *
   * @param days the gaps of a series, by day
   * @param asked the range that they are of
   */
  public static List<Gap> inWhole(Resolution resolution, List<Gap> days, DateRange asked) {
    List<Gap> gaps = new ArrayList<>();
    for (int n = 0; n < days.size(); ) {
      LocalDate from = days.get(n).from;
      int end = n + 1;
      while (end < days.size() && days.get(end).from.equals(days.get(end - 1).to.plusDays(1))) {
        end++;
      }
      List<Gap> run = days.subList(n, end);
      LocalDate to = run.getLast().to;
      boolean isFirst = asked.from().filter(from::equals).isPresent();
      boolean isLast = asked.to().filter(to::equals).isPresent();
      addWhole(gaps, resolution, run, isFirst, isLast);
      n = end;
    }
    return List.copyOf(gaps);
  }

  /** Those that lie whole within {@code run}, the days of which are one behind the other. */
  private static void addWhole(
      List<Gap> gaps, Resolution resolution, List<Gap> run, boolean isFirst, boolean isLast) {
    LocalDate begin = run.getFirst().from;
    LocalDate end = run.getLast().to;
    LocalDate from =
        isFirst || resolution.first(begin).equals(begin)
            ? begin
            : resolution.last(begin).plusDays(1);
    LocalDate to =
        isLast || resolution.last(end).equals(end) ? end : resolution.first(end).minusDays(1);
    LocalDate next = from;
    for (Gap gap : run) {
      if (gap.kind == Kind.NO_REPORT && !gap.to.isBefore(from) && !gap.from.isAfter(to)) {
        LocalDate read = later(next, resolution.first(later(gap.from, from)));
        LocalDate last = earlier(to, resolution.last(earlier(gap.to, to)));
        add(gaps, Kind.MISSING, next, read.minusDays(1));
        add(gaps, Kind.NO_REPORT, read, last);
        next = later(next, last.plusDays(1));
      }
    }
    add(gaps, Kind.MISSING, next, to);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** A range may be asked for that begins or ends thousands of years from what is known. */
  private static void addAll(
      List<Gap> gaps, NavigableSet<LocalDate> known, LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      return;
    }
    LocalDate next = from;
    for (LocalDate day : known.subSet(from, true, to, true)) {
      add(gaps, Kind.MISSING, next, day.minusDays(1));
      add(gaps, Kind.NO_REPORT, day, day);
      next = day.plusDays(1);
    }
    add(gaps, Kind.MISSING, next, to);
  }

  private static void add(List<Gap> gaps, Kind kind, LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      return;
    }
    boolean goesOn =
        !gaps.isEmpty()
            && gaps.getLast().kind == kind
            && gaps.getLast().to.equals(from.minusDays(1));
    if (goesOn) {
      gaps.set(gaps.size() - 1, new Gap(kind, gaps.getLast().from, to));
    } else {
      gaps.add(new Gap(kind, from, to));
    }
  }
}
