package io.whosecount.extract;

import io.whosecount.extract.store.ObjectStore;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.memory.InMemoryLedger;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
}
