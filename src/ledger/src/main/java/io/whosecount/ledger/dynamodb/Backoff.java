package io.whosecount.ledger.dynamodb;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.core.exception.SdkClientException;

/** A bounded number of waits, each drawn from twice the time of the one before ("full jitter"). */
final class Backoff {
  private static final int TRIES = 12;
  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final Pause pause;
  private final String what;
  private int tries;

  /** For repeating {@code what}. */
  Backoff(Pause pause, String what) {
    this.pause = pause;
    this.what = what;
  }

  /** Waits before the next try; throws when there have been enough. */
  void pause(String reason) {
    tries++;
    if (tries >= TRIES) {
      throw SdkClientException.create("gave up after " + tries + " tries: " + what + ": " + reason);
    }
    long most = Math.min(FIRST.toMillis() << (tries - 1), LONGEST.toMillis());
    try {
      pause.of(Duration.ofMillis(ThreadLocalRandom.current().nextLong(most + 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SdkClientException.create("interrupted: " + what, e);
    }
  }
}
