package io.whosecount.ledger;

import java.time.Duration;

/** How long the one who asks still waits, so that nobody repeats requests for who is gone. */
@FunctionalInterface
public interface Patience {
  /** Of one who waits however long it takes. */
  Patience ENDLESS = () -> Duration.ofDays(1);

  /** What is left of it; negative when it is over. */
  Duration left();

  /** Lets {@code time} go by; tests let something else happen instead. */
  default void spend(Duration time) throws InterruptedException {
    Thread.sleep(time);
  }
}
