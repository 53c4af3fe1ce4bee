package io.whosecount.claims.series;

import io.whosecount.claims.mention.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days between the first and the last number of a series that have none. Such a day is neither a
 * zero nor an error.
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
   */
  public static List<Gap> of(List<SeriesPoint> points, Set<LocalDate> covered) {
    List<LocalDate> days =
        points.stream()
            .map(point -> point.number().asOf())
            .filter(date -> date.day().isPresent())
            .map(PartialDate::lastDay)
            .distinct()
            .sorted()
            .toList();
    Set<LocalDate> told = days.stream().collect(Collectors.toSet());
    List<Gap> gaps = new ArrayList<>();
    if (!days.isEmpty()) {
      for (LocalDate day = days.getFirst(); day.isBefore(days.getLast()); day = day.plusDays(1)) {
        if (!told.contains(day)) {
          add(gaps, day, covered);
        }
      }
    }
    return List.copyOf(gaps);
  }

  private static void add(List<Gap> gaps, LocalDate day, Set<LocalDate> covered) {
    Kind kind =
        covered.contains(day) || covered.contains(day.plusDays(1)) ? Kind.NO_REPORT : Kind.MISSING;
    boolean goesOn =
        !gaps.isEmpty()
            && gaps.getLast().kind == kind
            && gaps.getLast().to.equals(day.minusDays(1));
    if (goesOn) {
      gaps.set(gaps.size() - 1, new Gap(kind, gaps.getLast().from, day));
    } else {
      gaps.add(new Gap(kind, day, day));
    }
  }
}
