package io.whosecount.infra;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What Lambda bills for a call at a size of memory, from what was measured of it: its processor
 * time takes as much longer as the memory's share of a processor is smaller, and its waiting is
 * billed too.
 *
 * @param processor processor time, in milliseconds
 * @param stores what it waits for stores, in milliseconds
 * @param megabytes the function's memory
 */
record BilledTime(BigDecimal processor, BigDecimal stores, int megabytes) {
  /** The memory, in MB, with which a function has one processor. */
  static final int ONE_PROCESSOR = 1_769;

  private static final int DIGITS = 12;

  /** Of a call, each begun one as a whole one. */
  BigDecimal milliseconds() {
    BigDecimal running =
        processor
            .multiply(BigDecimal.valueOf(ONE_PROCESSOR))
            .divide(
                BigDecimal.valueOf(Math.min(megabytes, ONE_PROCESSOR)),
                DIGITS,
                RoundingMode.HALF_UP);
    return running.add(stores).setScale(0, RoundingMode.CEILING);
  }

  /** Of a call, in GB-seconds. */
  BigDecimal gigabyteSeconds() {
    return milliseconds()
        .movePointLeft(3)
        .multiply(BigDecimal.valueOf(megabytes))
        .divide(BigDecimal.valueOf(1024), DIGITS, RoundingMode.HALF_UP);
  }

  @Override
  public String toString() {
    return "%s ms of %,d MB".formatted(milliseconds(), megabytes);
  }
}
