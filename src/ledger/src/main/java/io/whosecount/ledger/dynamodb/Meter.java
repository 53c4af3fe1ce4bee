package io.whosecount.ledger.dynamodb;

/** Is told what each request to the table consumed, as DynamoDB says it. */
public interface Meter {
  /** Nobody counts. */
  Meter NONE =
      new Meter() {
        @Override
        public void read(double units, int items) {}

        @Override
        public void wrote(double units, int items) {}
      };

  /**
   * One request has read.
   *
   * @param units read request units: half a unit for 4 KB, one with strong consistency
   * @param items how many items it gave
   */
  void read(double units, int items);

  /**
   * One request has written.
   *
   * @param units write request units: one for 1 KB, two in a transaction, and those of the index
   * @param items how many items it put, changed or deleted
   */
  void wrote(double units, int items);
}
