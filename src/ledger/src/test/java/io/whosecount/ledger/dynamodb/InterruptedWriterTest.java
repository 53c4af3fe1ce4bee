package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.ClaimSample.tanks;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.DocumentSample;
import io.whosecount.ledger.Ledger;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One writer is stopped before each of its requests in turn, another does all its work there, and
 * the first goes on: the table is that of the survivors, whichever request it was.
 */
@Timeout(120)
class InterruptedWriterTest {
  private static final String TABLE = "ledger";

  /** In another part of the coverage than the documents under test, see Part. */
  private static final DocumentSample OTHER = DocumentSample.named("b", tanks(5, "2026-02-01"));

  private static final DocumentSample FIRST =
      DocumentSample.named("a", tanks(5, "2026-02-01"), tanks(7, "2026-01-30")).at("10");
  private static final DocumentSample OLDER =
      FIRST
          .saying(tanks(5, "2026-02-01"), tanks(6, "2026-02-01"), tanks(8, "2026-02-01").side("XA"))
          .at("20")
          .recorded(DocumentSample.RECORDED.plusSeconds(20));
  private static final DocumentSample NEWER =
      FIRST
          .saying(tanks(6, "2026-02-01"), tanks(9, "2026-02-01").side("XA"))
          .at("30")
          .recorded(DocumentSample.RECORDED.plusSeconds(30));

  @Test
  void leavesTheNewerUploadThatCameBetween() {
    for (String published : List.of("2026-02-02", "2026-02-03")) {
      everywhere(
          ledger -> ledger.record(OLDER.read()),
          ledger -> ledger.record(NEWER.published(published).read()),
          ledger -> ledger.record(NEWER.published(published).read()));
    }
  }

  @Test
  void winsOverTheOlderUploadThatCameBetween() {
    everywhere(
        ledger -> ledger.record(NEWER.read()),
        ledger -> ledger.record(OLDER.read()),
        ledger -> ledger.record(NEWER.read()));
  }

  @Test
  void leavesTheRemovalThatCameBetween() {
    everywhere(
        ledger -> ledger.record(OLDER.read()),
        ledger -> ledger.remove(FIRST.id(), DocumentSample.revision("30"), DocumentSample.RECORDED),
        ledger -> {});
  }

  @Test
  void removesAndLeavesTheNewerUploadThatCameBetween() {
    for (String published : List.of("2026-02-02", "2026-02-03")) {
      everywhere(
          ledger ->
              ledger.remove(FIRST.id(), DocumentSample.revision("20"), DocumentSample.RECORDED),
          ledger -> ledger.record(NEWER.published(published).read()),
          ledger -> ledger.record(NEWER.published(published).read()));
    }
  }

  /** The day that the writer came to take its document from has lost it, and with it its row. */
  @Test
  void movesToAnotherDayAndLeavesTheRemovalThatCameBetween() {
    everywhere(
        ledger -> ledger.record(OLDER.published("2026-02-03").read()),
        ledger -> ledger.remove(FIRST.id(), DocumentSample.revision("30"), DocumentSample.RECORDED),
        ledger -> {});
  }

  @Test
  void sharesItsNumbersWithTheLastOtherDocumentThatWasRemovedBetween() {
    everywhere(
        ledger -> ledger.record(OLDER.read()),
        ledger -> ledger.remove(OTHER.id(), DocumentSample.revision("30"), DocumentSample.RECORDED),
        ledger -> {
          ledger.record(OLDER.read());
          ledger.remove(OTHER.id(), DocumentSample.revision("30"), DocumentSample.RECORDED);
        });
  }

  @Test
  void keepsTheNumberOfARemovedDocumentThatAnotherCameToCarryBetween() {
    DocumentSample third = DocumentSample.named("third", tanks(7, "2026-01-30"));
    everywhere(
        ledger -> ledger.remove(FIRST.id(), DocumentSample.revision("30"), DocumentSample.RECORDED),
        ledger -> ledger.record(third.read()),
        ledger -> ledger.record(third.read()));
  }

  /** Stops {@code writer} before each of its requests for {@code between}; the end is as wanted. */
  private static void everywhere(
      Consumer<Ledger> writer, Consumer<Ledger> between, Consumer<Ledger> wanted) {
    DynamoDbClient client = client();
    Ledger fresh = new DynamoDbLedger(client, TABLE);
    fresh.record(OTHER.read());
    wanted.accept(fresh);
    List<String> end = TableDump.ofDocuments(client, TABLE);

    int request = 1;
    while (stoppedAt(request, writer, between, end)) {
      request++;
    }
    assertThat(request).as("requests of the writer").isGreaterThan(3);
  }

  private static boolean stoppedAt(
      int request, Consumer<Ledger> writer, Consumer<Ledger> between, List<String> end) {
    DynamoDbClient client = client();
    Ledger ledger = new DynamoDbLedger(client, TABLE);
    ledger.record(OTHER.read());
    ledger.record(FIRST.read());
    AtomicBoolean stopped = new AtomicBoolean();
    Runnable first =
        () -> {
          stopped.set(true);
          between.accept(ledger);
        };

    writer.accept(new DynamoDbLedger(WatchedClient.interrupted(client, request, first), TABLE));

    if (stopped.get()) {
      assertThat(TableDump.ofDocuments(client, TABLE))
          .as("stopped before request %d", request)
          .isEqualTo(end);
    }
    return stopped.get();
  }

  private static DynamoDbClient client() {
    DynamoDbClient client = new InMemoryDynamoDb();
    LedgerTable.createIfAbsent(client, TABLE);
    return client;
  }
}
