package io.whosecount.extract;

import io.whosecount.extract.event.NotificationReader;
import io.whosecount.extract.store.ObjectStore;
import io.whosecount.extract.store.S3ObjectStore;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

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
  ObjectStore store(S3Client client) {
    return new S3ObjectStore(client);
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Intake intake(ObjectStore store, Ledger ledger, Clock clock) {
    return new Intake(store, new BuiltInExtractor(), ledger, clock);
  }

  @Produces
  @Singleton
  NotificationReader notifications() {
    return new NotificationReader();
  }
}
