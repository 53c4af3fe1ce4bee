package io.whosecount.claims.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Measures stretches of time that are told with both ends. */
final class Stretches {
  private Stretches() {}

  /** Whether {@code stretch} has both ends and lasts so many days, both ends counted. */
  static boolean lasts(Period.Interval stretch, int shortest, int longest) {
    if (stretch.from().isEmpty() || stretch.to().isEmpty()) {
      return false;
    }
    LocalDate first = stretch.from().get().firstDay();
    long days = ChronoUnit.DAYS.between(first, stretch.to().get().lastDay()) + 1;
    return days >= shortest && days <= longest;
  }

  /** Whether {@code stretch} has an end, and that lies before {@code day}. */
  static boolean endsBefore(Period.Interval stretch, LocalDate day) {
    return stretch.to().filter(to -> to.lastDay().isBefore(day)).isPresent();
  }
}
