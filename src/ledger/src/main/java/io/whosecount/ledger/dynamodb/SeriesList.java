package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.ledger.ClaimantSeries;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.SeriesFilter;
import io.whosecount.ledger.order.ClaimantOrder;
import io.whosecount.ledger.order.ClaimantOrder.Stretch;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.ListCursor;
import io.whosecount.ledger.order.PageLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Lists who counts a measure, from the directory of its side: a few rows for each claimant of the
 * page, however many claimants and documents there are. The directory is sorted by kind of period
 * before claimant, so the kinds are read side by side, and as far as all of them have been read;
 * where few count a measure, one request reads all of it.
 */
final class SeriesList {
  private final Table table;

  /** The directory in {@code table}. */
  SeriesList(Table table) {
    this.table = table;
  }

  /** See {@link io.whosecount.ledger.Ledger#series(SeriesFilter, Optional, int)}. */
  Page<ClaimantSeries> page(SeriesFilter filter, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    ListCursor list = ClaimantOrder.cursor(filter);
    TreeMap<String, List<DirectoryEntry>> found = new TreeMap<>(ClaimantOrder.OF_IDS);
    boolean whole =
        filter.claimant().isEmpty() && cursor.isEmpty() && readWhole(found, filter, limit);
    List<Stretch> stretches = whole ? List.of() : stretches(filter, list, cursor);
    for (Stretch stretch : stretches) {
      readInto(found, filter, stretch, limit);
    }
    List<Map.Entry<String, List<DirectoryEntry>>> page =
        found.entrySet().stream().limit(limit).toList();
    return new Page<>(
        page.stream().map(entry -> claimant(entry.getValue())).toList(),
        found.size() > limit
            ? Optional.of(list.behind(page.getLast().getKey()))
            : Optional.empty());
  }

  private static List<Stretch> stretches(
      SeriesFilter filter, ListCursor list, Optional<String> cursor) {
    return filter
        .claimant()
        .map(KeyText::bounded)
        .map(id -> List.of(new Stretch(id, KeyText.behind(id))))
        .or(() -> cursor.map(text -> ClaimantOrder.behind(ClaimantOrder.id(list, text))))
        .orElseGet(ClaimantOrder::all);
  }

  /**
   * Reads all rows of the measure, if there are no more than a page can have; else none.
   *
   * @return whether all were read
   */
  private boolean readWhole(
      TreeMap<String, List<DirectoryEntry>> found, SeriesFilter filter, int limit) {
    QueryResponse rows =
        table.query(
            r ->
                r.keyConditionExpression("PK = :partition AND begins_with(SK, :measure)")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(SeriesText.directoryOf(filter.side())),
                            ":measure", text(SeriesText.directoryOf(filter.measure()))))
                    .limit(filter.kinds().size() * (limit + 1)));
    if (rows.hasLastEvaluatedKey()) {
      return false;
    }
    Map<PeriodKind, List<Map<String, AttributeValue>>> byKind =
        rows.items().stream().collect(Collectors.groupingBy(SeriesList::kind));
    filter.kinds().stream()
        .sorted()
        .map(kind -> new Read(entries(byKind.getOrDefault(kind, List.of())), Optional.empty()))
        .forEach(read -> read.addTo(found, KeyText.LAST));
    return true;
  }

  private static ClaimantSeries claimant(List<DirectoryEntry> entries) {
    return new ClaimantSeries(
        entries.getFirst().voice(), entries.stream().map(DirectoryEntry::key).distinct().toList());
  }

  /** Reads until there is one more than {@code limit}, or the stretch is at its end. */
  private void readInto(
      TreeMap<String, List<DirectoryEntry>> found, SeriesFilter filter, Stretch whole, int limit) {
    Optional<Stretch> rest = Optional.of(whole);
    while (rest.isPresent() && found.size() <= limit) {
      Stretch stretch = rest.get();
      int wanted = limit + 1 - found.size();
      List<Read> reads =
          filter.kinds().stream()
              .sorted()
              .map(kind -> read(filter, kind, stretch, wanted))
              .toList();
      Optional<String> readUpTo =
          reads.stream().flatMap(read -> read.upTo().stream()).min(KeyText.ORDER);
      for (Read read : reads) {
        read.addTo(found, readUpTo.orElse(KeyText.LAST));
      }
      rest = readUpTo.map(id -> new Stretch(KeyText.behind(id), stretch.to()));
    }
  }

  /**
   * The series of one kind of period in a stretch.
   *
   * @param upTo the last claimant that was read, where there may be more behind it
   */
  private record Read(TreeMap<String, DirectoryEntry> entries, Optional<String> upTo) {
    void addTo(TreeMap<String, List<DirectoryEntry>> found, String last) {
      entries
          .headMap(last, true)
          .forEach((id, entry) -> found.computeIfAbsent(id, key -> new ArrayList<>()).add(entry));
    }
  }

  private Read read(SeriesFilter filter, PeriodKind kind, Stretch stretch, int wanted) {
    Key start =
        SeriesText.of(new SeriesKey(filter.side(), filter.measure(), stretch.from(), kind))
            .directory();
    Key end =
        SeriesText.of(new SeriesKey(filter.side(), filter.measure(), stretch.to(), kind))
            .directory();
    QueryResponse page =
        table.query(
            r ->
                r.keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(start.partition()),
                            ":from", text(start.sort()),
                            ":to", text(end.sort())))
                    .limit(wanted));
    TreeMap<String, DirectoryEntry> entries = entries(page.items());
    return new Read(
        entries, page.hasLastEvaluatedKey() ? Optional.of(entries.lastKey()) : Optional.empty());
  }

  /** By claimant. A series has a row for each of its names, the first of them first. */
  private static TreeMap<String, DirectoryEntry> entries(List<Map<String, AttributeValue>> rows) {
    TreeMap<String, DirectoryEntry> entries = new TreeMap<>(KeyText.ORDER);
    rows.forEach(row -> entries.putIfAbsent(part(row, 3), Supporter.entry(row)));
    return entries;
  }

  private static PeriodKind kind(Map<String, AttributeValue> row) {
    return PeriodKind.ofId(part(row, 2)).orElseThrow();
  }

  private static String part(Map<String, AttributeValue> row, int part) {
    return Key.of(row).sort().split(KeyText.SEPARATOR, -1)[part];
  }
}
