package io.whosecount.ledger;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.SeriesPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything that a ledger answers: two ledgers that hold the same give equal views. */
public record LedgerView(
    List<DocumentRecord> documents,
    List<RecordedClaim> claims,
    List<Side> sides,
    List<DirectoryEntry> series,
    List<ClaimantEntry> claimants,
    List<Observation> latest,
    List<SeriesPoint> points,
    List<LocalDate> coverage,
    List<DocumentRecord> rejected) {

  public static LedgerView of(Ledger ledger, Collection<DocumentId> ids) {
    List<DirectoryEntry> series =
        ledger.sides().stream().flatMap(side -> ledger.series(side.id()).stream()).toList();
    return new LedgerView(
        ids.stream().flatMap(id -> ledger.document(id).stream()).toList(),
        allClaims(ledger, ClaimFilter.ALL, 3),
        ledger.sides(),
        series,
        ledger.claimants(Optional.empty(), Optional.empty(), 200).entries(),
        series.stream().map(entry -> ledger.latest(entry.key()).orElseThrow()).toList(),
        series.stream()
            .flatMap(entry -> ledger.points(entry.key(), DateRange.ALL).stream())
            .toList(),
        ledger.coverage(DateRange.ALL),
        ledger.rejections(Optional.empty(), 200).entries());
  }

  /** The claims of all pages. */
  public static List<RecordedClaim> allClaims(Ledger ledger, ClaimFilter filter, int limit) {
    List<RecordedClaim> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<RecordedClaim> page = ledger.claims(filter, cursor, limit);
      found.addAll(page.entries());
      cursor = page.next();
    } while (cursor.isPresent());
    return found;
  }
}
