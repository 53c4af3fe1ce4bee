package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.LedgerUnavailableException;
import io.whosecount.ledger.Meter;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.Patience;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.order.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The ledger in a DynamoDB table of the layout in {@link LedgerTable}, written by the protocol in
 * {@link Writer}.
 *
 * <p>Documents are read with strong consistency: who uploads one looks for it next. Figures and
 * lists are read with eventual consistency, at half the price: they are cached on their way anyway.
 */
public final class DynamoDbLedger implements Ledger {
  private final Table table;
  private final Documents documents;
  private final Writer writer;
  private final ClaimList claims;
  private final Latest latest;
  private final Points points;
  private final CoverageRows coverage;
  private final RejectionList rejections;
  private final Journal journal;

  /** The ledger in {@code table}, which is there (see {@link LedgerTable#createIfAbsent}). */
  public DynamoDbLedger(DynamoDbClient client, String table) {
    this(client, table, Meter.NONE);
  }

  /** The same; {@code meter} is told what each request consumed. */
  public DynamoDbLedger(DynamoDbClient client, String table, Meter meter) {
    this(client, table, meter, Patience.ENDLESS);
  }

  /** The same, asked again as long as {@code patience} lasts where it is busy. */
  public DynamoDbLedger(DynamoDbClient client, String table, Meter meter, Patience patience) {
    this.table = new Table(client, table, meter, patience);
    this.documents = new Documents(this.table);
    this.writer = new Writer(this.table);
    this.claims = new ClaimList(this.table);
    this.latest = new Latest(this.table);
    this.points = new Points(this.table);
    this.coverage = new CoverageRows(this.table);
    this.rejections = new RejectionList(this.table);
    this.journal = new Journal(this.table);
  }

  @Override
  public Written record(DocumentRecord document) {
    return asking("record document " + document.id(), () -> writer.record(document));
  }

  @Override
  public Written remove(DocumentId id, Revision revision, Instant recorded) {
    return asking("remove document " + id, () -> writer.remove(id, revision, recorded));
  }

  @Override
  public Optional<DocumentRecord> document(DocumentId id) {
    return asking("read document " + id, () -> documents.read(id));
  }

  @Override
  public Page<RecordedClaim> claims(ClaimFilter filter, Optional<String> cursor, int limit) {
    return asking("list claims of " + filter, () -> claims.page(filter, cursor, limit));
  }

  @Override
  public List<Side> sides() {
    return asking(
        "list the sides",
        () ->
            rows(SeriesText.SIDES).stream()
                .map(Supporter::side)
                .collect(Collectors.toMap(Side::id, s -> s, Names::first, LinkedHashMap::new))
                .values()
                .stream()
                .toList());
  }

  @Override
  public List<DirectoryEntry> series(String side) {
    return asking(
        "list the series of " + side,
        () ->
            rows(SeriesText.directoryOf(side)).stream()
                .map(Supporter::entry)
                // A series has a row for each of its names, the first of them first.
                .collect(
                    Collectors.toMap(
                        DirectoryEntry::key, e -> e, (first, next) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList());
  }

  @Override
  public Optional<Observation> latest(SeriesKey key, LocalDate asOf) {
    return asking("read the latest of " + key, () -> latest.of(key, asOf));
  }

  @Override
  public List<SeriesPoint> points(SeriesKey key, DateRange range) {
    return asking("read the series " + key, () -> points.of(key, range));
  }

  @Override
  public List<LocalDate> coverage(DateRange range) {
    return asking("read the coverage", () -> coverage.in(range));
  }

  @Override
  public Page<DocumentRecord> rejections(Optional<String> cursor, int limit) {
    return asking("list the rejections", () -> rejections.page(cursor, limit));
  }

  @Override
  public ChangePage changes(Optional<String> cursor, Instant until, int limit) {
    return asking("read the journal", () -> journal.after(cursor, until, limit));
  }

  private List<Map<String, AttributeValue>> rows(String partition) {
    return table.queryAll(
        r ->
            r.keyConditionExpression("PK = :partition")
                .expressionAttributeValues(Map.of(":partition", text(partition))));
  }

  private <T> T asking(String what, Supplier<T> question) {
    try {
      return question.get();
    } catch (SdkException e) {
      throw new LedgerUnavailableException(
          "could not " + what + " in table " + table.name() + ": " + e.getMessage(), e);
    }
  }
}
