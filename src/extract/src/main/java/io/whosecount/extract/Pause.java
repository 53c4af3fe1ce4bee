package io.whosecount.extract;

import java.time.Duration;

/** Waits; tests do not. */
@FunctionalInterface
public interface Pause {
  /** Returns after {@code duration}. */
  void of(Duration duration) throws InterruptedException;
}
