package io.whosecount.ledger.dynamodb;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.LatestPoint;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.claims.series.Voice;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.ClaimantEntry;
import io.whosecount.ledger.ClaimantSeries;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.DocumentPage;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Meter;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.Patience;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.SeriesFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

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
  private final Directory directory;
  private final SeriesList series;
  private final Supporters supporters;
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
    this.directory = new Directory(this.table);
    this.series = new SeriesList(this.table);
    this.supporters = new Supporters(this.table);
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
  public Optional<DocumentPage> document(DocumentId id, Optional<String> cursor, int limit) {
    return asking("read a part of document " + id, () -> documents.page(id, cursor, limit));
  }

  @Override
  public Page<RecordedClaim> claims(ClaimFilter filter, Optional<String> cursor, int limit) {
    return asking("list claims of " + filter, () -> claims.page(filter, cursor, limit));
  }

  @Override
  public List<Measure> measures(String side) {
    return asking("list what is counted of " + side, () -> directory.measures(side));
  }

  @Override
  public List<Side> sides() {
    return asking("list the sides", directory::sides);
  }

  @Override
  public Optional<Side> side(String id) {
    return asking("look up the side " + id, () -> directory.side(id));
  }

  @Override
  public Page<ClaimantEntry> claimants(Optional<String> side, Optional<String> cursor, int limit) {
    return asking("list the claimants", () -> directory.claimants(side, cursor, limit));
  }

  @Override
  public Optional<Voice> claimant(String id) {
    return asking("look up the claimant " + id, () -> directory.claimant(id));
  }

  @Override
  public List<DirectoryEntry> series(String side) {
    return asking("list the series of " + side, () -> directory.series(side));
  }

  @Override
  public Page<ClaimantSeries> series(SeriesFilter filter, Optional<String> cursor, int limit) {
    return asking("list the series of " + filter, () -> series.page(filter, cursor, limit));
  }

  @Override
  public Optional<LatestPoint> latest(SeriesKey key, LocalDate asOf) {
    return asking("read the latest of " + key, () -> latest.of(key, asOf));
  }

  @Override
  public Page<Citation> supporters(SeriesNumber number, Optional<String> cursor, int limit) {
    return asking("list who carries " + number, () -> supporters.page(number, cursor, limit));
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

  @Override
  public Page<Change> history(DocumentId id, Optional<String> cursor, int limit) {
    return asking(
        "read what became of document " + id,
        () -> journal.of(id, documents.head(id), cursor, limit));
  }

  private <T> T asking(String what, Supplier<T> question) {
    return table.asking(what, question);
  }
}
