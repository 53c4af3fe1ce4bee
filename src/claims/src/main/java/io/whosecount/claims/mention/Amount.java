package io.whosecount.claims.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An amount of time: "24 hours", "three days".
 *
 * @param count how many
 * @param unit of what
 * @param end the token behind its last
 */
record Amount(int count, ChronoUnit unit, int end) {
  /** How many days, where the unit is a day or a week. */
  int days() {
    return unit == ChronoUnit.WEEKS ? 7 * count : count;
  }

  /** The day so long before {@code day}; 36 hours are two days. */
  LocalDate before(LocalDate day) {
    return switch (unit) {
      case HOURS -> day.minusDays((count + 23) / 24);
      case DAYS -> day.minusDays(count);
      case WEEKS -> day.minusWeeks(count);
      case MONTHS -> day.minusMonths(count);
      case DECADES -> day.minusYears(10L * count);
      default -> day.minusYears(count);
    };
  }
}
