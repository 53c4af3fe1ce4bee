package io.whosecount.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class BackoffTest {

  @Test
  void waitsWhileThereIsPatience() {
    Backoff backoff = new Backoff("write", () -> Duration.ofSeconds(4));
    assertThatCode(() -> backoff.pause("busy")).doesNotThrowAnyException();
  }

  /** A try that nobody waits for any more costs the others their time. */
  @Test
  void triesNoMoreWhenPatienceIsOver() {
    Backoff backoff = new Backoff("write", () -> Duration.ofSeconds(2));
    assertThatThrownBy(() -> backoff.pause("busy"))
        .isInstanceOf(SdkClientException.class)
        .hasMessageContaining("no time for try 2: write: busy");
  }
}
