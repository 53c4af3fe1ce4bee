package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.LedgerUnderTest.TANKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.series.Observation;
import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.DocumentSample;
import io.whosecount.ledger.Ledger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an older version put into a series this version might put elsewhere, or into none. */
class OlderPlacementTest {
  private static final String TABLE = "ledger";

  private final DynamoDbClient client = new InMemoryDynamoDb();
  private final Ledger ledger = new DynamoDbLedger(client, TABLE);

  @BeforeEach
  void recordsADocument() {
    LedgerTable.createIfAbsent(client, TABLE);
    ledger.record(DocumentSample.named("a", tanks(5, "2026-02-01")).read());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"stance\":\"asserts\"|\"stance\":\"denies\"",
        "\"place\":null|\"place\":\"a harbour\"",
        "\"partOf\":null|\"partOf\":50",
        "\"id\":\"northland-staff\"|\"id\":\"staff-of-northland\"",
        "\"side\":{\"id\":\"southland\",\"name\":\"Side southland\"}|\"side\":null"
      })
  void theLatestIsTheNumberThatIsHeldWhereverTheClaimWouldStandToday(String then, String now) {
    Observation before = ledger.latest(TANKS).orElseThrow();
    changeTheSupporter(claim -> claim.replace(then, now));
    Observation after = ledger.latest(TANKS).orElseThrow();

    assertThat(after.citation()).isNotEqualTo(before.citation());
    assertThat(after.number()).isEqualTo(before.number());
    assertThat(after.series()).isEqualTo(TANKS);
    assertThat(after.side().id()).isEqualTo("southland");
    assertThat(after.voice()).isEqualTo(before.voice());
  }

  @Test
  void anUntouchedSupporterGivesTheNamesOfItsClaim() {
    assertThat(ledger.latest(TANKS).orElseThrow().side().name()).isEqualTo("Side southland");
  }

  private void changeTheSupporter(UnaryOperator<String> change) {
    for (Map<String, AttributeValue> item : client.scan(r -> r.tableName(TABLE)).items()) {
      if (Key.of(item).partition().startsWith("SUPPORT#")) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(
            DocumentRows.CLAIM,
            Attributes.text(change.apply(Attributes.text(item, DocumentRows.CLAIM))));
        client.putItem(r -> r.tableName(TABLE).item(changed));
      }
    }
  }
}
