package io.whosecount.claims.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How fine a series is shown: every day, or one date of each week or month. */
public enum Resolution {
  /** Every date. */
  DAY("day"),
  /** From Monday to Sunday (ISO 8601). */
  WEEK("week"),
  /** A month of the calendar. */
  MONTH("month");

  private final String id;

  Resolution(String id) {
    this.id = id;
  }

  /** The name in the contract. */
  public String id() {
    return id;
  }

  /** The first day of the stretch that {@code day} is in. */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The last day of the stretch that {@code day} is in. */
  public LocalDate last(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
    };
  }

  /** The name of the stretch that {@code day} is in, as in 2031-05-02, 2031-W18, 2031-05. */
  public String nameOf(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK ->
          "%04d-W%02d"
              .formatted(
                  day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(day).toString();
    };
  }

  /**
   * The numbers of the latest date in each stretch, all of them where that date has several: what a
   * claimant last said in it. Nothing is computed.
   *
   * @param points of one series, in the order of time
   */
  public List<SeriesPoint> latestOf(List<SeriesPoint> points) {
    if (this == DAY) {
      return points;
    }
    Map<LocalDate, List<SeriesPoint>> stretches =
        points.stream()
            .collect(
                Collectors.groupingBy(
                    point -> first(lastDay(point)), TreeMap::new, Collectors.toList()));
    List<SeriesPoint> latest = new ArrayList<>();
    for (List<SeriesPoint> stretch : stretches.values()) {
      LocalDate last = stretch.stream().map(Resolution::lastDay).max(LocalDate::compareTo).get();
      stretch.stream().filter(point -> lastDay(point).equals(last)).forEach(latest::add);
    }
    return List.copyOf(latest);
  }

  private static LocalDate lastDay(SeriesPoint point) {
    return point.number().asOf().lastDay();
  }
}
