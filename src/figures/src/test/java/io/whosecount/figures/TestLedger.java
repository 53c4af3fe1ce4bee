package io.whosecount.figures;

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
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.SeriesFilter;
import io.whosecount.ledger.memory.InMemoryLedger;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The sample in memory, which can be made to fail. */
@Singleton
@Alternative
@Priority(1)
public class TestLedger implements Ledger {
  private final Ledger ledger = new InMemoryLedger();
  private volatile Optional<Supplier<RuntimeException>> failure = Optional.empty();

  TestLedger() {
    Sample.record(ledger);
  }

  /** From now on every method throws this. */
  void failWith(Supplier<RuntimeException> exception) {
    failure = Optional.of(exception);
  }

  /** From now on it answers. */
  void recover() {
    failure = Optional.empty();
  }

  private Ledger asked() {
    failure.ifPresent(
        exception -> {
          throw exception.get();
        });
    return ledger;
  }

  @Override
  public List<Measure> measures(String side) {
    return asked().measures(side);
  }

  @Override
  public Written record(DocumentRecord document) {
    return asked().record(document);
  }

  @Override
  public Written remove(DocumentId id, Revision revision, Instant recorded) {
    return asked().remove(id, revision, recorded);
  }

  @Override
  public Optional<DocumentRecord> document(DocumentId id) {
    return asked().document(id);
  }

  @Override
  public Optional<DocumentPage> document(DocumentId id, Optional<String> cursor, int limit) {
    return asked().document(id, cursor, limit);
  }

  @Override
  public Optional<Side> side(String id) {
    return asked().side(id);
  }

  @Override
  public Page<ClaimantEntry> claimants(Optional<String> side, Optional<String> cursor, int limit) {
    return asked().claimants(side, cursor, limit);
  }

  @Override
  public Optional<Voice> claimant(String id) {
    return asked().claimant(id);
  }

  @Override
  public Page<ClaimantSeries> series(SeriesFilter filter, Optional<String> cursor, int limit) {
    return asked().series(filter, cursor, limit);
  }

  @Override
  public Page<Citation> supporters(SeriesNumber number, Optional<String> cursor, int limit) {
    return asked().supporters(number, cursor, limit);
  }

  @Override
  public Page<RecordedClaim> claims(ClaimFilter filter, Optional<String> cursor, int limit) {
    return asked().claims(filter, cursor, limit);
  }

  @Override
  public List<Side> sides() {
    return asked().sides();
  }

  @Override
  public List<DirectoryEntry> series(String side) {
    return asked().series(side);
  }

  @Override
  public Optional<LatestPoint> latest(SeriesKey key, LocalDate asOf) {
    return asked().latest(key, asOf);
  }

  @Override
  public List<SeriesPoint> points(SeriesKey key, DateRange range) {
    return asked().points(key, range);
  }

  @Override
  public List<LocalDate> coverage(DateRange range) {
    return asked().coverage(range);
  }

  @Override
  public Page<DocumentRecord> rejections(Optional<String> cursor, int limit) {
    return asked().rejections(cursor, limit);
  }

  @Override
  public ChangePage changes(Optional<String> cursor, Instant until, int limit) {
    return asked().changes(cursor, until, limit);
  }

  @Override
  public Page<Change> history(DocumentId id, Optional<String> cursor, int limit) {
    return asked().history(id, cursor, limit);
  }
}
