package io.whosecount.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.History;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerView;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Random histories end, item for item, in the table of a fresh run over the surviving documents,
 * and answer every question as the model does. Crashes, new extractors and interleavings are tried
 * from the handler on, in {@code extract}'s package {@code convergence}.
 */
@Timeout(600)
class ConvergenceOfTheTableTest {
  private static final int IN_A_ROW = 300;
  private static final int RACES = 6;

  /** A way to bring events to the ledger. */
  private interface Delivery {
    void deliver(History history, Ledger ledger) throws Exception;
  }

  @Test
  void endsInAFreshTableWhenEventsComeOneByOne() throws Exception {
    for (long seed = 1; seed <= IN_A_ROW; seed++) {
      converges(
          new InMemoryDynamoDb(),
          seed,
          (history, ledger) -> history.deliveries().forEach(event -> event.deliver(ledger)));
    }
  }

  /** Threads that nobody directs, against a server. */
  @Test
  void endsInAFreshTableWhenWritersRace() throws Exception {
    try (LocalTables tables = new LocalTables()) {
      for (long seed = 1; seed <= RACES; seed++) {
        converges(tables.client(), seed, ConvergenceOfTheTableTest::race);
      }
    }
  }

  private static void race(History history, Ledger ledger) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      history
          .deliveries()
          .forEach(event -> running.add(threads.submit(() -> event.deliver(ledger))));
      for (Future<?> each : running) {
        each.get(60, TimeUnit.SECONDS);
      }
    }
  }

  private static void converges(DynamoDbClient client, long seed, Delivery delivery)
      throws Exception {
    History history = History.random(seed);
    String livedTable = "lived-" + seed;
    LedgerTable.createIfAbsent(client, livedTable);
    Ledger lived = new DynamoDbLedger(client, livedTable);
    delivery.deliver(history, lived);
    String freshTable = "fresh-" + seed;
    LedgerTable.createIfAbsent(client, freshTable);
    Ledger fresh = new DynamoDbLedger(client, freshTable);
    Ledger model = new InMemoryLedger();
    history.survivors().forEach(event -> event.deliver(fresh));
    history.survivors().forEach(event -> event.deliver(model));

    assertThat(TableDump.ofDocuments(client, livedTable))
        .as("seed %d", seed)
        .isEqualTo(TableDump.ofDocuments(client, freshTable));
    assertThat(LedgerView.of(lived, history.ids()))
        .as("seed %d", seed)
        .isEqualTo(LedgerView.of(model, history.ids()));
  }
}
