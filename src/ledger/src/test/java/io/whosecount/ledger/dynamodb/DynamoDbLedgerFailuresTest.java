package io.whosecount.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.text.TextPosition;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.ClaimSample;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentSample;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerUnavailableException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Timeout(60)
class DynamoDbLedgerFailuresTest {
  private static final LocalTables TABLES = new LocalTables();
  private static final DocumentSample SAMPLE =
      DocumentSample.named("a", ClaimSample.tanks(5, "2026-02-01"));

  @AfterAll
  static void close() {
    TABLES.close();
  }

  @Test
  void saysThatTheStoreDoesNotAnswer() throws Exception {
    try (DynamoDbClient client = LocalTables.client(closedPort())) {
      everyQuestion(new DynamoDbLedger(client, "ledger"))
          .forEach(
              (what, question) ->
                  assertThatThrownBy(question)
                      .isInstanceOf(LedgerUnavailableException.class)
                      .hasMessageContaining("could not " + what)
                      .hasMessageContaining("in table ledger"));
    }
  }

  @Test
  void saysThatThereIsNoTable() {
    everyQuestion(new DynamoDbLedger(TABLES.client(), "absent"))
        .forEach(
            (what, question) ->
                assertThatThrownBy(question)
                    .isInstanceOf(LedgerUnavailableException.class)
                    .hasMessageContaining("could not " + what)
                    .hasMessageContaining("in table absent"));
  }

  @Test
  void refusesAClaimThatIsTooLargeBeforeItWritesAnything() {
    String table = TABLES.newTable();
    Ledger ledger = new DynamoDbLedger(TABLES.client(), table);
    DocumentRecord document = SAMPLE.read();
    ReadContent read = (ReadContent) document.content();
    Claim large = withQuote(read.claims().getFirst(), "x".repeat(500_000));
    DocumentRecord tooLarge = withClaims(document, read, List.of(read.claims().getFirst(), large));

    assertThatThrownBy(() -> ledger.record(tooLarge))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("claim " + large.id() + " of " + document.id())
        .hasMessageContaining("too large");
    assertThat(TableDump.all(TABLES.client(), table)).isEmpty();
  }

  @Test
  void takesADocumentWithMoreClaimsThanOneRequestTakes() {
    Ledger ledger = new DynamoDbLedger(TABLES.client(), TABLES.newTable());
    ClaimSample[] many =
        Stream.iterate(1L, n -> n + 1)
            .limit(130)
            .map(n -> ClaimSample.tanks(n, "2026-02-01"))
            .toArray(ClaimSample[]::new);
    DocumentSample sample = SAMPLE.saying(many);
    ledger.record(sample.at("10").read());
    DocumentRecord next = sample.at("11").recorded(sample.recorded().plusSeconds(1)).read();
    ledger.record(next);

    assertThat(ledger.document(sample.id())).contains(next);
    assertThat(ledger.claims(ClaimFilter.ALL, Optional.empty(), 200).entries()).hasSize(130);
  }

  @Test
  void leavesATableThatIsThereAsItIs() {
    String table = TABLES.newTable();
    new DynamoDbLedger(TABLES.client(), table).record(SAMPLE.read());

    LedgerTable.createIfAbsent(TABLES.client(), table);

    assertThat(new DynamoDbLedger(TABLES.client(), table).document(SAMPLE.id())).isPresent();
  }

  private static Map<String, ThrowingCallable> everyQuestion(Ledger ledger) {
    SeriesKey key =
        new SeriesKey("southland", new Measure(Item.TANK, Outcome.LOST), "x", PeriodKind.DAY);
    return Map.of(
        "record document " + SAMPLE.id(),
        () -> ledger.record(SAMPLE.read()),
        "remove document " + SAMPLE.id(),
        () -> ledger.remove(SAMPLE.id(), SAMPLE.revision(), DocumentSample.RECORDED),
        "read document " + SAMPLE.id(),
        () -> ledger.document(SAMPLE.id()),
        "list claims",
        () -> ledger.claims(ClaimFilter.ALL, Optional.empty(), 10),
        "list the sides",
        ledger::sides,
        "list the series of southland",
        () -> ledger.series("southland"),
        "read the latest of",
        () -> ledger.latest(key),
        "read the series",
        () -> ledger.points(key, DateRange.ALL),
        "read the coverage",
        () -> ledger.coverage(DateRange.ALL),
        "list the rejections",
        () -> ledger.rejections(Optional.empty(), 10));
  }

  private static URI closedPort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  private static DocumentRecord withClaims(
      DocumentRecord document, ReadContent read, List<Claim> claims) {
    return new DocumentRecord(
        document.id(),
        document.location(),
        document.revision(),
        document.uploaded(),
        document.recorded(),
        new ReadContent(
            read.digest(),
            read.form(),
            read.charset(),
            read.characters(),
            read.facts(),
            claims,
            List.of(),
            read.rejectedNumbers()));
  }

  private static Claim withQuote(Claim claim, String words) {
    return new Claim(
        claim.id(),
        claim.document(),
        claim.side(),
        claim.measure(),
        Quantity.exactly(6),
        claim.claimant(),
        claim.via(),
        claim.stance(),
        claim.period(),
        claim.place(),
        claim.partOf(),
        claim.unverified(),
        new Quote(words, "", "", new TextPosition(0, words.length())),
        claim.mentions(),
        claim.rules(),
        claim.extractor());
  }
}
