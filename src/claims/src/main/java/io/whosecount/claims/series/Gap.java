package io.whosecount.claims.series;

import io.whosecount.claims.mention.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /**
   * The gaps of a series.
   *
   * @param points in the order of time; those of a month or a year are no days
   * @param covered the days of publication of which documents were read
   * @param asked the range that the points are of: where it has an end, days up to that end count;
   *     where it has none, those up to the first or the last point
   */
  public static List<Gap> of(List<SeriesPoint> points, Set<LocalDate> covered, DateRange asked) {
    NavigableSet<LocalDate> told =
        points.stream()
            .map(point -> point.number().asOf())
            .filter(date -> date.day().isPresent())
            .map(PartialDate::lastDay)
            .collect(Collectors.toCollection(TreeSet::new));
    if (told.isEmpty()) {
      return List.of();
    }
    LocalDate first = asked.from().orElse(told.first());
    LocalDate last = asked.to().orElse(told.last());
    NavigableSet<LocalDate> known = new TreeSet<>(told);
    covered.forEach(day -> known.addAll(List.of(day.minusDays(1), day)));
    List<Gap> gaps = new ArrayList<>();
    // A range may be asked for that begins or ends thousands of years from what is known.
    add(gaps, Kind.MISSING, first, earlier(last, known.first().minusDays(1)));
    LocalDate end = earlier(last, known.last());
    for (LocalDate day = later(first, known.first()); !day.isAfter(end); day = day.plusDays(1)) {
      if (!told.contains(day)) {
        add(gaps, known.contains(day) ? Kind.NO_REPORT : Kind.MISSING, day, day);
      }
    }
    add(gaps, Kind.MISSING, later(first, known.last().plusDays(1)), last);
    return List.copyOf(gaps);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
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
