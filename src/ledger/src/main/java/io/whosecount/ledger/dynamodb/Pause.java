package io.whosecount.ledger.dynamodb;

import java.time.Duration;

/** How the ledger lets time go by before it tries again; tests let something else happen. */
@FunctionalInterface
public interface Pause {
  /** Returns when about {@code time} has gone by. */
  void of(Duration time) throws InterruptedException;
}
