package io.whosecount.figures.drawing;

import io.whosecount.claims.series.SeriesNumber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where a number of some day stands in a chart.
 *
 * @param first the day at the left end
 * @param days how many days later the right end is, at least 1
 * @param levels the numbers with a line across, from 0 up to the greatest
 * @param left where the days begin, in CSS pixels from the left
 * @param right where they end
 * @param top where the greatest level is, in CSS pixels from the top
 * @param bottom where 0 is
 */
record Scale(
    LocalDate first, long days, List<Long> levels, int left, int right, int top, int bottom) {

  /** That over which all {@code numbers} spread, between these ends. */
  static Scale of(List<SeriesNumber> numbers, int left, int right, int top, int bottom) {
    List<LocalDate> dates = numbers.stream().map(Scale::day).sorted().toList();
    LocalDate first = dates.isEmpty() ? LocalDate.EPOCH : dates.getFirst();
    LocalDate last = dates.isEmpty() ? first : dates.getLast();
    return new Scale(
        first,
        Math.max(1, ChronoUnit.DAYS.between(first, last)),
        Ticks.upTo(numbers.stream().mapToLong(SeriesNumber::high).max().orElse(1)),
        left,
        right,
        top,
        bottom);
  }

  /** The day at the right end. */
  LocalDate last() {
    return first.plusDays(days);
  }

  int x(SeriesNumber number) {
    long at = ChronoUnit.DAYS.between(first, day(number));
    return left + Math.toIntExact(at * (right - left) / days);
  }

  int y(long number) {
    double share = (double) number / levels.getLast();
    return bottom - (int) Math.round(share * (bottom - top));
  }

  private static LocalDate day(SeriesNumber number) {
    return number.asOf().lastDay();
  }
}
