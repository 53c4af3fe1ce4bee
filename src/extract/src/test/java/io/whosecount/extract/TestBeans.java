package io.whosecount.extract;

import io.whosecount.extract.store.ObjectStore;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.memory.InMemoryLedger;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What stands in for AWS while the function runs in a test. */
final class TestBeans {

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  Ledger ledger() {
    return new InMemoryLedger();
  }

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  ObjectStore store() {
    return new MapStore()
        .put("b/quiet day.txt", "Nothing was counted on Tuesday.")
        .put("b/empty.txt", "");
  }

  /** The mock event server names no deadline, of which Quarkus makes any number. */
  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  RemainingTime time(Clock clock) {
    return new RemainingTime(clock, Duration.ofSeconds(30)) {
      @Override
      public void begin(Duration nonsense) {
        super.begin(Duration.ofMinutes(2));
      }
    };
  }

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  Pause pause() {
    return duration -> {};
  }
}
