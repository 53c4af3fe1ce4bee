package io.whosecount.claims.series;

import io.whosecount.claims.mention.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days to read a series over; an open end takes all.
 *
 * <p>A point belongs to it by the first day that its date can mean: "2026-02" belongs to a range
 * that begins on the first of February, not to one that begins on the second.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** All time. */
  public static final DateRange ALL = new DateRange(Optional.empty(), Optional.empty());

  /** Sorts behind every point that begins with the same date. */
  private static final String END = "~";

  public DateRange {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException("upside down: " + from.get() + " to " + to.get());
    }
  }

  /** Whether {@code date} belongs to it. */
  public boolean holds(PartialDate date) {
    LocalDate first = date.firstDay();
    return from.map(day -> !first.isBefore(day)).orElse(true)
        && to.map(day -> !first.isAfter(day)).orElse(true);
  }

  /** What no point of it sorts before: a month's own text sorts before that of its first day. */
  public String least() {
    return from.map(
            day ->
                day.getDayOfYear() == 1
                    ? day.toString().substring(0, 4)
                    : day.getDayOfMonth() == 1 ? day.toString().substring(0, 7) : day.toString())
        .orElse("0");
  }

  /** What no point of it sorts behind. */
  public String greatest() {
    return to.map(LocalDate::toString).orElse("") + END;
  }
}
