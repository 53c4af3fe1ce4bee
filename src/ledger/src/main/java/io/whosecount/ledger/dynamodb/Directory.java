package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Voice;
import io.whosecount.ledger.ClaimantEntry;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.order.ClaimantOrder;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.ListCursor;
import io.whosecount.ledger.order.Names;
import io.whosecount.ledger.order.PageLimit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Reads the rows of sides and of claimants, and the whole directory of a side for checks. */
final class Directory {
  /** How many rows of claimants one page reads: about 8 read units. */
  private static final int ROWS = 250;

  private final Table table;

  /** The rows in {@code table}. */
  Directory(Table table) {
    this.table = table;
  }

  /** See {@link io.whosecount.ledger.Ledger#sides}. */
  List<Side> sides() {
    return rows(SeriesText.SIDES).stream()
        .map(Supporter::side)
        .collect(Collectors.toMap(Side::id, s -> s, Names::first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** See {@link io.whosecount.ledger.Ledger#side}: the first of its rows has the first name. */
  Optional<Side> side(String id) {
    return first(SeriesText.SIDES, KeyText.bounded(id)).map(Supporter::side);
  }

  /** See {@link io.whosecount.ledger.Ledger#claimant}. */
  Optional<Voice> claimant(String id) {
    return first(SeriesText.CLAIMANTS, KeyText.bounded(id)).map(Supporter::voice);
  }

  private Optional<Map<String, AttributeValue>> first(String partition, String id) {
    return table
        .query(
            r ->
                r.keyConditionExpression("PK = :partition AND begins_with(SK, :start)")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(partition),
                            ":start", text(id + KeyText.SEPARATOR)))
                    .limit(1))
        .items()
        .stream()
        .findFirst();
  }

  /** See {@link io.whosecount.ledger.Ledger#series(String)}. */
  List<DirectoryEntry> series(String side) {
    return rows(SeriesText.directoryOf(side)).stream()
        .map(Supporter::entry)
        // A series has a row for each of its names, the first of them first.
        .collect(
            Collectors.toMap(
                DirectoryEntry::key, e -> e, (first, next) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private List<Map<String, AttributeValue>> rows(String partition) {
    return table.queryAll(
        r ->
            r.keyConditionExpression("PK = :partition")
                .expressionAttributeValues(Map.of(":partition", text(partition))));
  }

  /** See {@link io.whosecount.ledger.Ledger#claimants}. */
  Page<ClaimantEntry> claimants(Optional<String> side, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    ListCursor list = ClaimantOrder.cursor(side);
    Optional<String> after = cursor.map(text -> ClaimantOrder.id(list, text));
    QueryResponse read =
        table.query(
            r ->
                r.keyConditionExpression("PK = :partition AND SK > :start")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(SeriesText.CLAIMANTS),
                            ":start", text(after.map(KeyText::behind).orElse(" "))))
                    .limit(ROWS));
    Map<String, List<Map<String, AttributeValue>>> byId = byClaimant(read.items());
    boolean atEnd = !read.hasLastEvaluatedKey();
    if (!atEnd) {
      complete(byId);
    }
    List<Map.Entry<String, ClaimantEntry>> all =
        byId.entrySet().stream()
            .flatMap(
                rows -> entry(rows.getValue(), side).map(e -> Map.entry(rows.getKey(), e)).stream())
            .toList();
    if (all.size() > limit) {
      return page(all.subList(0, limit), Optional.of(all.get(limit - 1).getKey()), list);
    }
    return page(all, atEnd ? Optional.empty() : byId.keySet().stream().reduce((a, b) -> b), list);
  }

  private static Page<ClaimantEntry> page(
      List<Map.Entry<String, ClaimantEntry>> entries, Optional<String> last, ListCursor list) {
    return new Page<>(entries.stream().map(Map.Entry::getValue).toList(), last.map(list::behind));
  }

  private static Map<String, List<Map<String, AttributeValue>>> byClaimant(
      List<Map<String, AttributeValue>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> Key.of(row).sort().split(KeyText.SEPARATOR, 2)[0],
                () -> new TreeMap<>(KeyText.ORDER),
                Collectors.toList()));
  }

  /** The last claimant may have more rows: it is for the next page, unless it fills this one. */
  private void complete(Map<String, List<Map<String, AttributeValue>>> byId) {
    String last = byId.keySet().stream().reduce((one, next) -> next).orElseThrow();
    byId.remove(last);
    if (byId.isEmpty()) {
      byId.put(
          last,
          table.queryAll(
              r ->
                  r.keyConditionExpression("PK = :partition AND begins_with(SK, :start)")
                      .expressionAttributeValues(
                          Map.of(
                              ":partition", text(SeriesText.CLAIMANTS),
                              ":start", text(last + KeyText.SEPARATOR)))));
    }
  }

  private static Optional<ClaimantEntry> entry(
      List<Map<String, AttributeValue>> rows, Optional<String> side) {
    List<Side> sides =
        rows.stream()
            .map(Supporter::sideOfClaimant)
            .collect(Collectors.toMap(Side::id, s -> s, Names::first, TreeMap::new))
            .values()
            .stream()
            .sorted(Comparator.comparing(Side::id, KeyText.ORDER))
            .toList();
    return side.map(id -> sides.stream().anyMatch(s -> s.id().equals(id))).orElse(true)
        ? Optional.of(new ClaimantEntry(Supporter.voice(rows.getFirst()), sides))
        : Optional.empty();
  }
}
