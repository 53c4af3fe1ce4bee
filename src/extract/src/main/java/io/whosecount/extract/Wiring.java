package io.whosecount.extract;

import io.whosecount.extract.event.NotificationReader;
import io.whosecount.extract.event.PayloadReader;
import io.whosecount.extract.store.ObjectStore;
import io.whosecount.extract.store.S3ObjectStore;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Puts the function together. */
final class Wiring {

  @Produces
  @Singleton
  Ledger ledger(
      DynamoDbClient client,
      @ConfigProperty(name = "whosecount.table", defaultValue = "whosecount") String table,
      Consumption consumption,
      RemainingTime time) {
    return new DynamoDbLedger(client, table, consumption, time);
  }

  @Produces
  @Singleton
  Consumption consumption() {
    return new Consumption();
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
  PayloadReader payloads() {
    return new PayloadReader(new NotificationReader());
  }

  @Produces
  @Singleton
  Attempts attempts(Intake intake, RemainingTime time, Pause pause, Consumption consumption) {
    return new Attempts(intake, time, pause, consumption);
  }

  @Produces
  @Singleton
  RemainingTime time(
      Clock clock, @ConfigProperty(name = "whosecount.enough-for-one") Duration enough) {
    return new RemainingTime(clock, enough);
  }

  @Produces
  @Singleton
  Pause pause() {
    return Thread::sleep;
  }
}
