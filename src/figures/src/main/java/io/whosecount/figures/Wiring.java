package io.whosecount.figures;

import io.whosecount.figures.query.FiguresService;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the function together. */
final class Wiring {

  @Produces
  @Singleton
  Ledger ledger(
      DynamoDbClient client,
      @ConfigProperty(name = "whosecount.table", defaultValue = "whosecount") String table) {
    return new DynamoDbLedger(client, table);
  }

  @Produces
  @Singleton
  FiguresService figures(Ledger ledger) {
    return new FiguresService(ledger);
  }
}
