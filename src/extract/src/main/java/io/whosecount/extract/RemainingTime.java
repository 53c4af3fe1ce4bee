package io.whosecount.extract;

import io.whosecount.ledger.Patience;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long this invocation may still run. Lambda ends what is late without an answer, and a batch
 * without an answer fails as a whole; so nothing is begun that may not be finished.
 */
public class RemainingTime implements Patience {
  private final Clock clock;
  private final Duration enough;
  private volatile Instant end = Instant.MAX;

  /**
   * Of invocations that are not begun yet.
   *
   * @param enough what a document may take when its stores are slow
   */
  public RemainingTime(Clock clock, Duration enough) {
    this.clock = clock;
    this.enough = enough;
  }

  /** An invocation begins that has {@code left}. One process handles one at a time. */
  public void begin(Duration left) {
    end = clock.instant().plus(left);
  }

  @Override
  public Duration left() {
    return Duration.between(clock.instant(), end);
  }

  /** Whether a further document can be begun, after {@code pause}. */
  public boolean isEnoughAfter(Duration pause) {
    return left().minus(pause).compareTo(enough) >= 0;
  }
}
