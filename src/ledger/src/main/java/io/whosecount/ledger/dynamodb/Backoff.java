package io.whosecount.ledger.dynamodb;

import io.whosecount.ledger.Patience;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * A bounded number of waits, each drawn from twice the time of the one before ("full jitter"), and
 * none that would leave too little patience for another try.
 */
final class Backoff {
  private static final int TRIES = 12;
  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  /** What one try takes when the table is slow: a request's own timeout, see extract. */
  private static final Duration ONE_TRY = Duration.ofSeconds(3);

  private final String what;
  private final Patience patience;
  private int tries;

  /** For repeating {@code what} as long as {@code patience} lasts. */
  Backoff(String what, Patience patience) {
    this.what = what;
    this.patience = patience;
  }

  /** Waits before the next try; throws when there have been enough. */
  void pause(String reason) {
    tries++;
    if (tries >= TRIES) {
      throw SdkClientException.create("gave up after " + tries + " tries: " + what + ": " + reason);
    }
    if (patience.left().compareTo(ONE_TRY) < 0) {
      throw SdkClientException.create(
          "no time for try " + (tries + 1) + ": " + what + ": " + reason);
    }
    long most = Math.min(FIRST.toMillis() << (tries - 1), LONGEST.toMillis());
    try {
      patience.spend(Duration.ofMillis(ThreadLocalRandom.current().nextLong(most + 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SdkClientException.create("interrupted: " + what, e);
    }
  }
}
