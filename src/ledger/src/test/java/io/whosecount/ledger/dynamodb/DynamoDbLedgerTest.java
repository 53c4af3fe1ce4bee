package io.whosecount.ledger.dynamodb;

import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerContract;
import org.junit.jupiter.api.AfterAll;

/** One server for all tests, a table for each. */
class DynamoDbLedgerTest implements LedgerContract {
  private static final LocalTables TABLES = new LocalTables();

  private final Ledger ledger = new DynamoDbLedger(TABLES.client(), TABLES.newTable());

  @AfterAll
  static void close() {
    TABLES.close();
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }
}
