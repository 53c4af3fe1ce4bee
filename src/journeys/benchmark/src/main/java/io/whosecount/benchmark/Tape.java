package io.whosecount.benchmark;

import io.whosecount.ledger.Meter;
import java.util.function.LongSupplier;

/** Adds up what is read and written between two looks. */
final class Tape implements Meter {
  private Reading sum = new Reading(0, 0, 0, 0, 0);

  /** What was added up. */
  record Reading(long requests, long items, long bytes, double readUnits, double writeUnits) {}

  @Override
  public void read(double units, int items, LongSupplier bytes) {
    sum =
        new Reading(
            sum.requests + 1,
            sum.items + items,
            sum.bytes + bytes.getAsLong(),
            sum.readUnits + units,
            sum.writeUnits);
  }

  @Override
  public void wrote(double units, int items) {
    sum =
        new Reading(sum.requests + 1, sum.items, sum.bytes, sum.readUnits, sum.writeUnits + units);
  }

  /** What was added up since the last look. */
  Reading take() {
    Reading taken = sum;
    sum = new Reading(0, 0, 0, 0, 0);
    return taken;
  }
}
