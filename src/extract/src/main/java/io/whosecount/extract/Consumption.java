package io.whosecount.extract;

import io.whosecount.ledger.Meter;
import java.util.function.LongSupplier;

/** Adds up what the ledger consumes, from one question for it to the next. */
public final class Consumption implements Meter {
  private Units units = Units.NONE;

  @Override
  public synchronized void read(double consumed, int items, LongSupplier bytes) {
    units = units.plus(new Units(consumed, 0));
  }

  @Override
  public synchronized void wrote(double consumed, int items) {
    units = units.plus(new Units(0, consumed));
  }

  /** What was consumed since this was asked last. */
  synchronized Units sinceAsked() {
    Units all = units;
    units = Units.NONE;
    return all;
  }
}
