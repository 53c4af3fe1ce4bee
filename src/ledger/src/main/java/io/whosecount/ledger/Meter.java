package io.whosecount.ledger;

import java.util.function.LongSupplier;

/** Is told what each request to the store consumed, as the store says it. */
public interface Meter {
  /** Nobody counts. */
  Meter NONE =
      new Meter() {
        @Override
        public void read(double units, int items, LongSupplier bytes) {}

        @Override
        public void wrote(double units, int items) {}
      };

  /**
   * One request has read.
   *
   * @param units read request units: half a unit for 4 KB, one with strong consistency
   * @param items how many items it gave
   * @param bytes how large they are, their texts and names in UTF-8; counted when asked
   */
  void read(double units, int items, LongSupplier bytes);

  /**
   * One request has written.
   *
   * @param units write request units: one for 1 KB, two in a transaction, and those of the index
   * @param items how many items it put, changed or deleted
   */
  void wrote(double units, int items);
}
