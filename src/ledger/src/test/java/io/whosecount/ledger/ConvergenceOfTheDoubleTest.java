package io.whosecount.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.ledger.memory.InMemoryLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConvergenceOfTheDoubleTest {
  private static final int HISTORIES = 500;

  @Test
  void endsInTheLedgerOfAFreshRunOverTheSurvivingDocuments() {
    int withClaims = 0;
    for (long seed = 1; seed <= HISTORIES; seed++) {
      History history = History.random(seed);
      Ledger lived = new InMemoryLedger();
      history.deliveries().forEach(event -> event.deliver(lived));
      Ledger fresh = new InMemoryLedger();
      history.survivors().forEach(event -> event.deliver(fresh));

      LedgerView view = LedgerView.of(lived, history.ids());
      assertThat(view).as("seed %d", seed).isEqualTo(LedgerView.of(fresh, history.ids()));
      withClaims += view.latest().isEmpty() ? 0 : 1;
    }
    assertThat(withClaims).as("histories that end with figures").isGreaterThan(HISTORIES / 2);
  }
}
