package io.whosecount.ledger.dynamodb;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerContract;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The double of DynamoDB is good enough for all that a ledger promises. */
class DynamoDbLedgerOnTheDoubleTest implements LedgerContract {
  private static final String TABLE = "ledger";

  private final Ledger ledger = new DynamoDbLedger(client(), TABLE);

  private static DynamoDbClient client() {
    DynamoDbClient client = new InMemoryDynamoDb();
    LedgerTable.createIfAbsent(client, TABLE);
    return client;
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }
}
