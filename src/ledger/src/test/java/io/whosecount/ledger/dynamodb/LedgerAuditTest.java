package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.DocumentSample;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerUnderTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class LedgerAuditTest {
  private static final String TABLE = "ledger";
  private static final DocumentSample LATER =
      named("later", tanks(5, "2026-02-01"), tanks(6, "2026-02-02").side("XA"));

  private final DynamoDbClient client = new InMemoryDynamoDb();
  private final Ledger ledger = new DynamoDbLedger(client, TABLE);

  LedgerAuditTest() {
    LedgerTable.createIfAbsent(client, TABLE);
    ledger.record(LedgerUnderTest.varied("a").read());
    ledger.record(named("rejected").rejected());
    ledger.record(named("b", tanks(5, "2026-02-01")).read());
  }

  @Test
  void aLedgerIsWhatItsClaimsGive() {
    List<LedgerAudit.Difference> found = new ArrayList<>();
    LedgerAudit.Summary summary = new LedgerAudit(client, TABLE).compare(found::add);

    assertThat(found).isEmpty();
    assertThat(summary.documents()).isEqualTo(3);
    assertThat(summary.claims()).isEqualTo(LedgerUnderTest.varied("a").claims().size() + 1L);
    assertThat(summary.rows()).isGreaterThan(10);
  }

  @Test
  void aDocumentThatLostAClaimIsADifferenceAndTheOthersAreComparedAllTheSame() {
    Map<String, AttributeValue> claim = claim();
    client.deleteItem(r -> r.tableName(TABLE).key(Key.of(claim).attributes()));

    assertThat(found())
        .anyMatch(line -> line.contains("HEAD") && line.contains("0 claims are there"))
        .anyMatch(line -> line.contains("SUPPORT") && line.contains("expected=Optional.empty"));
  }

  @Test
  void aDocumentThatLostTheTextAroundItsClaimsIsADifference() {
    Map<String, AttributeValue> text = item("#99999");
    client.deleteItem(r -> r.tableName(TABLE).key(Key.of(text).attributes()));

    assertThat(found())
        .anyMatch(line -> line.contains("HEAD") && line.contains("the text around its claims"))
        .noneMatch(line -> line.contains("SUPPORT"));
  }

  @Test
  void aClaimThatCannotBeReadIsADifferenceThatNamesItsDocument() {
    Map<String, AttributeValue> claim = new HashMap<>(claim());
    claim.put(DocumentRows.CLAIM, AttributeValue.fromS("{}"));
    client.putItem(r -> r.tableName(TABLE).item(claim));

    assertThat(found()).anyMatch(line -> line.contains(Key.of(claim).partition() + " HEAD"));
  }

  private List<String> found() {
    List<String> found = new ArrayList<>();
    LedgerAudit.Summary summary =
        new LedgerAudit(client, TABLE).compare(difference -> found.add(difference.toString()));
    assertThat(summary.differences()).isEqualTo(found.size());
    assertThat(summary.documents()).isEqualTo(3);
    return found;
  }

  /** The claim of the document that has one. */
  private Map<String, AttributeValue> claim() {
    return item("#00000");
  }

  private Map<String, AttributeValue> item(String end) {
    String partition = Head.partition(named("b").id());
    return client.scan(r -> r.tableName(TABLE)).items().stream()
        .filter(item -> Key.of(item).partition().equals(partition))
        .filter(item -> Key.of(item).sort().endsWith(end))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsRecordedBetweenTheTwoReadingsIsReadOnceMoreAndIsNoDifference() {
    AtomicInteger scans = new AtomicInteger();
    DynamoDbClient busy =
        WatchedClient.over(
            client,
            new WatchedClient.Watcher() {
              @Override
              public void before(String operation) {
                if (operation.startsWith("scan") && scans.incrementAndGet() == 2) {
                  ledger.record(LATER.read());
                }
              }

              @Override
              public void after(String operation) {}
            });
    List<LedgerAudit.Difference> found = new ArrayList<>();
    LedgerAudit.Summary summary = new LedgerAudit(busy, TABLE).compare(found::add);

    assertThat(scans.get()).as("readings of the table").isEqualTo(3);
    assertThat(found).isEmpty();
    assertThat(summary.differences()).isZero();
  }
}
