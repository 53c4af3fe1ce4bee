package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.ClaimSample.tanks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.DocumentSample;
import io.whosecount.ledger.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A newer extractor, which places claims otherwise than this code does, dies behind its flip; the
 * event comes again to this one.
 */
@Timeout(60)
class HalfRolledOutTest {
  private static final String TABLE = "ledger";
  private static final DocumentSample SAMPLE = DocumentSample.named("a", tanks(5, "2026-02-01"));
  private static final Revision NEWER = new Revision("10", "0.10.0");
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "series", "southland#aircraft#lost#another-staff#day",
          "names", "Another staff#government#Southland",
          "voice", "another-staff",
          "voiceName", "Another staff",
          "sideName", "Southland");

  private final DynamoDbClient client = new InMemoryDynamoDb();

  @Test
  void finishesAndSweepsWhatTheNewerOneWroteAsItWroteIt() {
    LedgerTable.createIfAbsent(client, TABLE);
    dieBehindTheFlip();
    DynamoDbLedger ledger = new DynamoDbLedger(client, TABLE);

    ledger.record(SAMPLE.at(new Revision("10", "0.9.0")).read());

    assertThat(keys("SERIES#"))
        .containsExactly(
            "SERIES#southland#aircraft#lost#another-staff#day 2026-02-01"
                + "#0000000000000000005#0000000000000000005#exact"
                + "#Another staff#government#Southland");
    assertThat(ledger.series("southland"))
        .extracting(e -> e.voice().name())
        .containsExactly("Another staff");

    ledger.remove(SAMPLE.id(), DocumentSample.revision("11"), SAMPLE.recorded());
    assertThat(TableDump.ofDocuments(client, TABLE)).isEmpty();
  }

  private void dieBehindTheFlip() {
    DynamoDbClient dying =
        WatchedClient.over(
            client,
            new WatchedClient.Watcher() {
              @Override
              public void before(String operation) {}

              @Override
              public void after(String operation) {
                if (operation.equals("transactWriteItems")) {
                  throw new IllegalStateException("dies");
                }
              }
            });
    assertThatThrownBy(() -> new DynamoDbLedger(dying, TABLE).record(SAMPLE.at(NEWER).read()))
        .hasMessage("dies");
    Map<String, AttributeValue> claim = new HashMap<>(items("DOC#").getFirst());
    OTHERWISE.forEach((name, value) -> claim.put(name, AttributeValue.fromS(value)));
    client.putItem(r -> r.tableName(TABLE).item(claim));
  }

  private List<String> keys(String start) {
    return items(start).stream().map(item -> Key.of(item).toString()).toList();
  }

  private List<Map<String, AttributeValue>> items(String start) {
    return client.scanPaginator(r -> r.tableName(TABLE)).items().stream()
        .filter(item -> Key.of(item).partition().startsWith(start))
        .toList();
  }
}
