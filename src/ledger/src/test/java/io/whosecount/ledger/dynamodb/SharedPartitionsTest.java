package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.ClaimSample.tanks;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.ClaimSample;
import io.whosecount.ledger.DocumentSample;
import io.whosecount.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What every document writes to is no one partition, which takes 1,000 units a second. */
@Timeout(60)
class SharedPartitionsTest {
  private static final String TABLE = "ledger";
  private static final int DOCUMENTS = 400;

  private final DynamoDbClient client = new InMemoryDynamoDb();

  @Test
  void aDaysJournalAndCoverageLieInSixteenParts() {
    LedgerTable.createIfAbsent(client, TABLE);
    DynamoDbLedger ledger = new DynamoDbLedger(client, TABLE);
    for (int n = 0; n < DOCUMENTS; n++) {
      ledger.record(DocumentSample.named("d" + n).read());
    }
    for (String start : List.of("JOURNAL#2026-02-03#", "COVERED#")) {
      Map<String, Integer> parts = documents(start);
      assertThat(parts).as(start).hasSize(16);
      assertThat(parts.values().stream().mapToInt(n -> n).sum()).isEqualTo(DOCUMENTS);
      assertThat(Collections.max(parts.values())).as(start).isLessThan(DOCUMENTS / 8);
    }
    assertThat(items("COVERAGE")).as("what a series reads of a day").hasSize(1);
  }

  @Test
  void aPageOfTheJournalIsBoundedInBytes() {
    LedgerTable.createIfAbsent(client, TABLE);
    DynamoDbLedger ledger = new DynamoDbLedger(client, TABLE);
    ClaimSample[] many =
        IntStream.range(0, 100)
            .mapToObj(n -> tanks(n, "2026-02-01").by("a-staff-" + "x".repeat(150)))
            .toArray(ClaimSample[]::new);
    for (int n = 0; n < 60; n++) {
      ledger.record(DocumentSample.named("d" + n, many).read());
    }
    ChangePage page = page(ledger, Optional.empty());
    int found = page.entries().size();
    assertThat(page.more()).isTrue();
    assertThat(found).isBetween(20, 45);
    while (page.more()) {
      page = page(ledger, Optional.of(page.next()));
      found += page.entries().size();
    }
    assertThat(found).isEqualTo(60);
  }

  @Test
  void aPageOfTheJournalReadsNoMoreOfManyDaysThanOfFew() {
    assertThat(itemsOfTwoPages(200)).isEqualTo(itemsOfTwoPages(80)).isLessThan(150);
  }

  /** What is read for the first two pages of two entries of a journal of so many days. */
  private static int itemsOfTwoPages(int days) {
    ReadMeter meter = new ReadMeter();
    DynamoDbClient client = new InMemoryDynamoDb();
    LedgerTable.createIfAbsent(client, TABLE);
    Ledger ledger = new DynamoDbLedger(client, TABLE, meter);
    for (int day = 0; day < days; day++) {
      ledger.record(
          DocumentSample.named("d" + day)
              .recorded(DocumentSample.RECORDED.plus(Duration.ofDays(day)))
              .read());
    }
    Instant later = DocumentSample.RECORDED.plus(Duration.ofDays(days));
    int before = meter.items();
    ChangePage first = ledger.changes(Optional.empty(), later, 2);
    ChangePage next = ledger.changes(Optional.of(first.next()), later, 2);
    assertThat(first.entries()).hasSize(2);
    assertThat(next.entries()).hasSize(2).doesNotContainAnyElementsOf(first.entries());
    return meter.items() - before;
  }

  private static ChangePage page(DynamoDbLedger ledger, Optional<String> cursor) {
    return ledger.changes(cursor, DocumentSample.RECORDED.plusSeconds(1), 200);
  }

  /** How many documents each partition tells of whose name begins so. */
  private Map<String, Integer> documents(String start) {
    return items(start).stream()
        .collect(
            Collectors.toMap(
                item -> Key.of(item).partition(),
                item ->
                    item.containsKey("documents") ? (int) Attributes.number(item, "documents") : 1,
                Integer::sum,
                TreeMap::new));
  }

  private List<Map<String, AttributeValue>> items(String start) {
    return client.scanPaginator(r -> r.tableName(TABLE)).items().stream()
        .filter(item -> Key.of(item).partition().startsWith(start))
        .toList();
  }
}
