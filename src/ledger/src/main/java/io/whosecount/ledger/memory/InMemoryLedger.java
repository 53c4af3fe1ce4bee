package io.whosecount.ledger.memory;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.PartialDate;
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
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.SeriesFilter;
import io.whosecount.ledger.order.ClaimCursor;
import io.whosecount.ledger.order.ClaimPosition;
import io.whosecount.ledger.order.ClaimantOrder;
import io.whosecount.ledger.order.DocumentPosition;
import io.whosecount.ledger.order.HistoryPosition;
import io.whosecount.ledger.order.JournalPosition;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.ListCursor;
import io.whosecount.ledger.order.PageLimit;
import io.whosecount.ledger.order.SupporterPosition;
import io.whosecount.ledger.order.TextCursor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ledger as a map of documents, from which every answer is computed anew: slow, and therefore
 * easy to believe. Safe for threads.
 */
public final class InMemoryLedger implements Ledger {
  private final Map<DocumentId, Held> heads = new HashMap<>();
  private final NavigableMap<String, Change> journal = new TreeMap<>();

  @Override
  public synchronized Written record(DocumentRecord document) {
    return put(
        document.id(), new Held(document.revision(), document.recorded(), Optional.of(document)));
  }

  @Override
  public synchronized Written remove(DocumentId id, Revision revision, Instant recorded) {
    return put(id, new Held(revision, recorded, Optional.empty()));
  }

  private Written put(DocumentId id, Held given) {
    Optional<Held> held = Optional.ofNullable(heads.get(id));
    int order = held.map(before -> before.revision().compareTo(given.revision())).orElse(-1);
    if (order < 0) {
      Held next = given.behind(held);
      heads.put(id, next);
      Change change = Held.change(id, held, next);
      journal.put(JournalPosition.of(change), change);
    }
    return order < 0 ? Written.RECORDED : order == 0 ? Written.UNCHANGED : Written.STALE;
  }

  @Override
  public synchronized Optional<DocumentRecord> document(DocumentId id) {
    return Optional.ofNullable(heads.get(id)).flatMap(Held::document);
  }

  @Override
  public synchronized Optional<DocumentPage> document(
      DocumentId id, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    int from = DocumentPosition.from(id, cursor);
    return document(id)
        .map(
            document ->
                switch (document.content()) {
                  case RejectedContent rejected -> new DocumentPage(document, Optional.empty());
                  case ReadContent read -> part(document, read, from, limit);
                });
  }

  private static DocumentPage part(DocumentRecord document, ReadContent read, int from, int limit) {
    int claims = read.claims().size();
    int to = Math.min(claims, from + limit);
    ReadContent part = read.part(read.claims().subList(Math.min(from, to), to));
    return new DocumentPage(
        document.saying(part), DocumentPosition.next(document.id(), to, claims));
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
    for (Held head : heads.values()) {
      head.document().ifPresent(document -> putClaims(document, all));
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
              new RecordedClaim(claim, read.facts(), read.digest(), document.recorded()));
        }
      }
    }
  }

  @Override
  public synchronized List<Measure> measures(String side) {
    return series(side).stream().map(entry -> entry.key().measure()).distinct().toList();
  }

  @Override
  public synchronized List<Side> sides() {
    return Carried.sides(carried());
  }

  @Override
  public synchronized Optional<Side> side(String id) {
    return sides().stream().filter(side -> side.id().equals(id)).findFirst();
  }

  @Override
  public synchronized Page<ClaimantEntry> claimants(
      Optional<String> side, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    ListCursor list = ClaimantOrder.cursor(side);
    Optional<String> after = cursor.map(text -> ClaimantOrder.id(list, text));
    NavigableMap<String, ClaimantEntry> all = Carried.claimants(carried());
    NavigableMap<String, ClaimantEntry> rest = after.map(id -> all.tailMap(id, false)).orElse(all);
    List<Entry<String, ClaimantEntry>> found =
        rest.entrySet().stream()
            .filter(
                entry ->
                    side.map(
                            id ->
                                entry.getValue().sides().stream().anyMatch(s -> s.id().equals(id)))
                        .orElse(true))
            .toList();
    return page(found, limit, list);
  }

  private static <T> Page<T> page(List<Entry<String, T>> rest, int limit, ListCursor list) {
    List<Entry<String, T>> page = rest.stream().limit(limit).toList();
    return new Page<>(
        page.stream().map(Entry::getValue).toList(),
        rest.size() > limit ? Optional.of(list.behind(page.getLast().getKey())) : Optional.empty());
  }

  @Override
  public synchronized Optional<Voice> claimant(String id) {
    return Optional.ofNullable(Carried.claimants(carried()).get(KeyText.bounded(id)))
        .map(ClaimantEntry::voice);
  }

  @Override
  public synchronized List<DirectoryEntry> series(String side) {
    return Carried.directory(carried(), side);
  }

  @Override
  public synchronized Page<ClaimantSeries> series(
      SeriesFilter filter, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    ListCursor list = ClaimantOrder.cursor(filter);
    Optional<String> after = cursor.map(text -> ClaimantOrder.id(list, text));
    NavigableMap<String, ClaimantSeries> all = Carried.counting(series(filter.side()), filter);
    NavigableMap<String, ClaimantSeries> rest = after.map(id -> all.tailMap(id, false)).orElse(all);
    return page(List.copyOf(rest.entrySet()), limit, list);
  }

  @Override
  public synchronized Page<Citation> supporters(
      SeriesNumber number, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    ListCursor list = SupporterPosition.cursor(number);
    Optional<SupporterPosition> after = cursor.map(text -> SupporterPosition.read(list, text));
    List<Entry<String, Citation>> rest =
        Carried.supporters(carried(), number).entrySet().stream()
            .filter(e -> after.map(position -> e.getKey().compareTo(position) > 0).orElse(true))
            .map(e -> Map.entry(e.getKey().toString(), e.getValue()))
            .toList();
    return page(rest, limit, list);
  }

  @Override
  public synchronized Optional<LatestPoint> latest(SeriesKey key, LocalDate asOf) {
    return Carried.latest(carried(), key, asOf);
  }

  @Override
  public synchronized List<SeriesPoint> points(SeriesKey key, DateRange range) {
    return Carried.points(carried(), key, range);
  }

  @Override
  public synchronized List<LocalDate> coverage(DateRange range) {
    return heads.values().stream()
        .flatMap(head -> head.published().stream())
        .filter(day -> range.holds(PartialDate.of(day)))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public synchronized Page<DocumentRecord> rejections(Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    Optional<String> behind = cursor.map(TextCursor.REJECTIONS::read);
    NavigableMap<String, DocumentRecord> rejected = new TreeMap<>(Comparator.reverseOrder());
    heads.values().stream()
        .flatMap(head -> head.document().stream())
        .filter(document -> document.content() instanceof RejectedContent)
        .forEach(
            document ->
                rejected.put(
                    JournalPosition.of(document.recorded(), document.id(), document.revision()),
                    document));
    NavigableMap<String, DocumentRecord> rest =
        behind.map(position -> rejected.tailMap(position, false)).orElse(rejected);
    List<Entry<String, DocumentRecord>> page = rest.entrySet().stream().limit(limit).toList();
    return new Page<>(
        page.stream().map(Entry::getValue).toList(),
        rest.size() > limit
            ? Optional.of(TextCursor.REJECTIONS.behind(page.getLast().getKey()))
            : Optional.empty());
  }

  @Override
  public synchronized ChangePage changes(Optional<String> cursor, Instant until, int limit) {
    PageLimit.checked(limit);
    String start = cursor.map(TextCursor.JOURNAL::read).orElse("");
    String end = JournalPosition.time(until);
    NavigableMap<String, Change> rest =
        start.compareTo(end) < 0
            ? journal.subMap(start, false, end, false)
            : Collections.emptyNavigableMap();
    List<Entry<String, Change>> page = rest.entrySet().stream().limit(limit).toList();
    return new ChangePage(
        page.stream().map(Entry::getValue).toList(),
        TextCursor.JOURNAL.behind(page.isEmpty() ? start : page.getLast().getKey()),
        rest.size() > limit);
  }

  @Override
  public synchronized Page<Change> history(DocumentId id, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    Optional<String> at = HistoryPosition.at(id, cursor);
    List<Change> rest =
        at
            .map(position -> journal.headMap(position, true))
            .orElse(journal)
            .descendingMap()
            .values()
            .stream()
            .filter(change -> change.document().equals(id))
            .toList();
    List<Change> page = rest.stream().limit(limit).toList();
    return new Page<>(
        page,
        rest.stream()
            .skip(limit)
            .findFirst()
            .map(next -> HistoryPosition.cursor(id, JournalPosition.of(next))));
  }

  private List<Carried> carried() {
    return all().values().stream().flatMap(claim -> Carried.of(claim).stream()).toList();
  }
}
