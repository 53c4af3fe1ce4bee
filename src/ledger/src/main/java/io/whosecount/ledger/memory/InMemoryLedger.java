package io.whosecount.ledger.memory;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.order.ClaimCursor;
import io.whosecount.ledger.order.ClaimPosition;
import io.whosecount.ledger.order.PageLimit;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ledger as a map of documents, from which every answer is computed anew: slow, and therefore
 * easy to believe. Safe for threads.
 */
public final class InMemoryLedger implements Ledger {
  private final Map<DocumentId, Entry<Revision, Optional<DocumentRecord>>> heads = new HashMap<>();

  @Override
  public synchronized Written record(DocumentRecord document) {
    return put(document.id(), document.revision(), Optional.of(document));
  }

  @Override
  public synchronized Written remove(DocumentId id, Revision revision, Instant recorded) {
    return put(id, revision, Optional.empty());
  }

  private Written put(DocumentId id, Revision revision, Optional<DocumentRecord> document) {
    Entry<Revision, Optional<DocumentRecord>> held = heads.get(id);
    int order = held == null ? -1 : held.getKey().compareTo(revision);
    if (order < 0) {
      heads.put(id, Map.entry(revision, document));
    }
    return order < 0 ? Written.RECORDED : order == 0 ? Written.UNCHANGED : Written.STALE;
  }

  @Override
  public synchronized Optional<DocumentRecord> document(DocumentId id) {
    return Optional.ofNullable(heads.get(id)).flatMap(Entry::getValue);
  }

  @Override
  public synchronized Page<RecordedClaim> claims(
      ClaimFilter filter, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    Optional<ClaimPosition> after = cursor.map(text -> ClaimCursor.read(text, filter));
    List<Entry<ClaimPosition, RecordedClaim>> rest =
        all().entrySet().stream()
            .filter(e -> after.map(position -> e.getKey().compareTo(position) > 0).orElse(true))
            .filter(e -> e.getKey().matches(filter) && isOfKind(filter, e.getValue().claim()))
            .limit(limit + 1L)
            .toList();
    List<Entry<ClaimPosition, RecordedClaim>> page = rest.subList(0, Math.min(limit, rest.size()));
    Optional<String> next =
        rest.size() > limit
            ? Optional.of(ClaimCursor.after(page.getLast().getKey(), filter))
            : Optional.empty();
    return new Page<>(page.stream().map(Entry::getValue).toList(), next);
  }

  private static boolean isOfKind(ClaimFilter filter, Claim claim) {
    return filter.periodKind().map(kind -> kind == claim.period().kind()).orElse(true);
  }

  private Map<ClaimPosition, RecordedClaim> all() {
    Map<ClaimPosition, RecordedClaim> all = new TreeMap<>();
    for (Entry<Revision, Optional<DocumentRecord>> head : heads.values()) {
      head.getValue().ifPresent(document -> putClaims(document, all));
    }
    return all;
  }

  private static void putClaims(DocumentRecord document, Map<ClaimPosition, RecordedClaim> all) {
    switch (document.content()) {
      case RejectedContent rejected -> {}
      case ReadContent read -> {
        for (int n = 0; n < read.claims().size(); n++) {
          Claim claim = read.claims().get(n);
          all.put(
              ClaimPosition.of(claim, read.facts(), n),
              new RecordedClaim(claim, read.facts(), document.recorded()));
        }
      }
    }
  }

  @Override
  public synchronized List<Side> sides() {
    return Carried.sides(carried());
  }

  @Override
  public synchronized List<DirectoryEntry> series(String side) {
    return Carried.directory(carried(), side);
  }

  @Override
  public synchronized Optional<Observation> latest(SeriesKey key) {
    return Carried.latest(carried(), key);
  }

  private List<Carried> carried() {
    return all().values().stream().flatMap(claim -> Carried.of(claim).stream()).toList();
  }
}
