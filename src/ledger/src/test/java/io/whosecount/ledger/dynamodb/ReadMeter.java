package io.whosecount.ledger.dynamodb;

import io.whosecount.ledger.Meter;
import java.util.function.LongSupplier;

/** Adds up the read units and items of one thread. */
final class ReadMeter implements Meter {
  private double units;
  private int items;

  @Override
  public void read(double consumed, int found, LongSupplier bytes) {
    units += consumed;
    items += found;
  }

  @Override
  public void wrote(double consumed, int changed) {}

  double units() {
    return units;
  }

  int items() {
    return items;
  }
}
