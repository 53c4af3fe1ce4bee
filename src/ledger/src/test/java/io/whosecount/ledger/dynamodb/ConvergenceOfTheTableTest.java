package io.whosecount.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.ledger.History;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerUnavailableException;
import io.whosecount.ledger.LedgerView;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random histories end, item for item, in the table of a fresh run over the surviving documents:
 * one after the other, with crashes, and from several threads. {@code -Dwhosecount.histories=300}
 * runs more of them.
 */
@Timeout(600)
class ConvergenceOfTheTableTest {
  private static final int HISTORIES = Integer.getInteger("whosecount.histories", 6);
  private static final long FIRST_SEED = Long.getLong("whosecount.seed", 1);
  private static final int MOST_CRASHES = 300;
  private static final LocalTables TABLES = new LocalTables();

  @AfterAll
  static void close() {
    TABLES.close();
  }

  /** A way to bring events to the ledger in a table. */
  private interface Delivery {
    void deliver(History history, String table, long seed) throws Exception;
  }

  @Test
  void endsInAFreshTableWhenEventsComeOneByOne() throws Exception {
    converges(
        (history, table, seed) -> {
          Ledger ledger = new DynamoDbLedger(TABLES.client(), table);
          history.deliveries().forEach(event -> event.deliver(ledger));
        });
  }

  @Test
  void endsInAFreshTableWhenWritersCrashAndTheirEventsComeAgain() throws Exception {
    converges(
        (history, table, seed) -> {
          Ledger ledger = new DynamoDbLedger(WatchedClient.crashing(TABLES.client(), seed), table);
          Deque<History.Event> queue = new ArrayDeque<>(history.deliveries());
          int crashes = 0;
          while (!queue.isEmpty()) {
            History.Event event = queue.poll();
            try {
              event.deliver(ledger);
            } catch (LedgerUnavailableException crash) {
              crashes++;
              assertThat(crashes).as("crashes, seed %d", seed).isLessThan(MOST_CRASHES);
              queue.add(event);
            }
          }
        });
  }

  @Test
  void endsInAFreshTableWhenWritersRace() throws Exception {
    converges(
        (history, table, seed) -> {
          Ledger ledger = new DynamoDbLedger(TABLES.client(), table);
          try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            history
                .deliveries()
                .forEach(event -> running.add(threads.submit(() -> event.deliver(ledger))));
            for (Future<?> each : running) {
              each.get(60, TimeUnit.SECONDS);
            }
          }
        });
  }

  private static void converges(Delivery delivery) throws Exception {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
      History history = History.random(seed);
      String lived = TABLES.newTable();
      delivery.deliver(history, lived, seed);
      String fresh = TABLES.newTable();
      Ledger freshLedger = new DynamoDbLedger(TABLES.client(), fresh);
      Ledger model = new InMemoryLedger();
      history.survivors().forEach(event -> event.deliver(freshLedger));
      history.survivors().forEach(event -> event.deliver(model));

      assertThat(TableDump.ofDocuments(TABLES.client(), lived))
          .as("seed %d", seed)
          .isEqualTo(TableDump.ofDocuments(TABLES.client(), fresh));
      assertThat(LedgerView.of(new DynamoDbLedger(TABLES.client(), lived), history.ids()))
          .as("seed %d", seed)
          .isEqualTo(LedgerView.of(model, history.ids()));
    }
  }
}
