package io.whosecount.ledger.memory;

import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerContract;

class InMemoryLedgerTest extends LedgerContract {
  private final Ledger ledger = new InMemoryLedger();

  @Override
  protected Ledger ledger() {
    return ledger;
  }
}
