package io.whosecount.extract.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.whosecount.extract.Attempts;
import io.whosecount.extract.Consumption;
import io.whosecount.extract.ExtractHandler;
import io.whosecount.extract.Intake;
import io.whosecount.extract.RemainingTime;
import io.whosecount.extract.event.NotificationReader;
import io.whosecount.extract.event.PayloadReader;
import io.whosecount.extract.store.ObjectStore;
import io.whosecount.ledger.Meter;
import io.whosecount.ledger.Patience;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The function itself, each of whose invocations has an extractor and may have a fault. */
final class DeployedFunction {
  private static final PayloadReader PAYLOADS = new PayloadReader(new NotificationReader());
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private final DynamoDbClient client;
  private final String table;
  private final VersionedBucket bucket;
  private final List<String> trace;
  private int recordings;

  /** Over {@code bucket} and {@code table}; {@code trace} is told of its requests. */
  DeployedFunction(
      DynamoDbClient client, String table, VersionedBucket bucket, List<String> trace) {
    this.client = client;
    this.table = table;
    this.bucket = bucket;
    this.trace = trace;
  }

  /**
   * The answer to {@code payload}.
   *
   * @throws FaultyClient.Crash where the process ends
   */
  JsonNode handle(
      int number, Invocation invocation, JsonNode payload, boolean newer, Optional<Fault> fault) {
    FaultyClient faulty =
        new FaultyClient(
            client,
            request -> {
              invocation.request();
              trace.add("    " + number + ": " + request);
            },
            fault);
    DynamoDbLedger ledger = new DynamoDbLedger(faulty, table, Meter.NONE, turns(invocation));
    Clock clock = Clock.fixed(START.plusSeconds(recordings++), ZoneOffset.UTC);
    RemainingTime time = new RemainingTime(clock, Duration.ofSeconds(1));
    Intake intake =
        new Intake(store(number, invocation, fault), new PaperExtractor(newer), ledger, clock);
    Attempts attempts =
        new Attempts(intake, time, duration -> invocation.request(), new Consumption());
    return new ExtractHandler(PAYLOADS, attempts, time).handleRequest(payload, Lambda.CONTEXT);
  }

  private ObjectStore store(int number, Invocation invocation, Optional<Fault> fault) {
    return new ObjectStore() {
      private int fetches;

      @Override
      public Fetched fetch(String name, String key) {
        invocation.request();
        FaultyClient.fetch(fault, ++fetches);
        Fetched fetched = bucket.fetch(name, key);
        trace.add("    " + number + ": fetch " + fetched.getClass().getSimpleName());
        return fetched;
      }
    };
  }

  /** Who has to wait lets others go on. */
  private static Patience turns(Invocation invocation) {
    return new Patience() {
      @Override
      public Duration left() {
        return Patience.ENDLESS.left();
      }

      @Override
      public void spend(Duration time) {
        invocation.request();
      }
    };
  }
}
