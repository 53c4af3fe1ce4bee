package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.ClaimSample.tanks;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.ClaimSample;
import io.whosecount.ledger.DocumentSample;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerView;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the list of claims reads, and what it finds while documents are replaced. */
@Timeout(120)
class ClaimListBoundsTest {
  private static final String TABLE = "ledger";

  private final DynamoDbClient client = new InMemoryDynamoDb();

  ClaimListBoundsTest() {
    LedgerTable.createIfAbsent(client, TABLE);
  }

  @Test
  void aClaimantThatNobodyKnowsCostsNoMoreWithMoreClaims() {
    assertThat(unitsOfAClaimantWithoutClaims(2_000))
        .isEqualTo(unitsOfAClaimantWithoutClaims(200))
        .isLessThan(50);
  }

  private static double unitsOfAClaimantWithoutClaims(int claims) {
    DynamoDbClient client = new InMemoryDynamoDb();
    LedgerTable.createIfAbsent(client, TABLE);
    ReadMeter meter = new ReadMeter();
    Ledger ledger = new DynamoDbLedger(client, TABLE, meter);
    for (int document = 0; document < claims / 100; document++) {
      ledger.record(
          DocumentSample.named(
                  "d" + document,
                  IntStream.range(0, 100)
                      .mapToObj(n -> tanks(n, "2026-02-01").by(n % 2 == 0 ? "ours" : "theirs"))
                      .map(sample -> sample.at("a place"))
                      .toArray(ClaimSample[]::new))
              .read());
    }
    ledger.record(
        DocumentSample.named("b", tanks(1, "2026-02-01").of(Item.UAV, Outcome.LOST)).read());
    double before = meter.units();
    Page<RecordedClaim> page =
        ledger.claims(ClaimFilter.ALL.ofClaimant("outhers"), Optional.empty(), 50);
    assertThat(page.entries()).isEmpty();
    assertThat(page.next()).isEmpty();
    return meter.units() - before;
  }

  @Test
  void aPageReadsItsClaimsOneMoreAndTheirDocuments() {
    ReadMeter meter = new ReadMeter();
    Ledger ledger = new DynamoDbLedger(client, TABLE, meter);
    for (int document = 0; document < 40; document++) {
      ledger.record(DocumentSample.named("d" + document, tanks(document, "2026-02-01")).read());
    }
    int before = meter.items();
    assertThat(ledger.claims(ClaimFilter.ALL.ofSide("southland"), Optional.empty(), 10).entries())
        .hasSize(10);
    assertThat(meter.items() - before).isEqualTo(11 + 10);
  }

  @Test
  void listsEveryClaimOfTheHeadWhateverElseStandsAtItsPlaceWhileItIsReplaced() {
    DocumentSample sample =
        DocumentSample.named(
            "a",
            IntStream.range(0, 60)
                .mapToObj(n -> tanks(n, "2026-02-01"))
                .toArray(ClaimSample[]::new));
    new DynamoDbLedger(client, TABLE).record(sample.at("10").read());
    AtomicBoolean stopped = new AtomicBoolean(true);
    int sequencer = 10;
    for (int request = 1; stopped.get(); request++) {
      stopped.set(false);
      sequencer++;
      DynamoDbClient interrupted =
          WatchedClient.interrupted(
              client,
              request,
              () -> {
                stopped.set(true);
                assertThatAllAreListed();
              });
      new DynamoDbLedger(interrupted, TABLE).record(sample.at("" + sequencer).read());
    }
    assertThat(sequencer).as("requests of the writer").isGreaterThan(15);
  }

  private void assertThatAllAreListed() {
    Ledger ledger = new DynamoDbLedger(client, TABLE);
    for (int limit : List.of(1, 7, 24, 200)) {
      assertThat(LedgerView.allClaims(ledger, ClaimFilter.ALL, limit))
          .extracting(claim -> claim.claim().quantity().greatestNamed())
          .doesNotHaveDuplicates()
          .hasSize(60);
    }
  }
}
