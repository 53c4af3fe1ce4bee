package io.whosecount.ledger.memory;

import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerContract;

class InMemoryLedgerTest implements LedgerContract {
  private final Ledger ledger = new InMemoryLedger();

  @Override
  public Ledger ledger() {
    return ledger;
  }
}
