package io.whosecount.figures.query;

import io.whosecount.claims.series.SeriesKey;
import io.whosecount.ledger.ClaimantSeries;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.SeriesFilter;
import io.whosecount.ledger.order.ClaimantOrder;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.ListCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who counts any of several measures, page by page: the ledger's lists of the measures, read side
 * by side in their one order, so that a claimant's numbers of all measures are on one page.
 */
final class ClaimantPages {
  private final Ledger ledger;

  ClaimantPages(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The page of claimants that {@code query} asks for, each with its series of every measure. */
  Page<ClaimantSeries> page(FiguresQuery query) {
    int limit = query.page().limit();
    ListCursor cursors = cursors(query);
    Optional<String> behind = query.page().cursor().map(text -> ClaimantOrder.id(cursors, text));
    NavigableMap<String, ClaimantSeries> found = new TreeMap<>(ClaimantOrder.OF_IDS);
    List<String> readUpTo = new ArrayList<>();
    for (SeriesFilter filter : query.series()) {
      ListCursor own = ClaimantOrder.cursor(filter);
      Page<ClaimantSeries> page = ledger.series(filter, behind.map(own::behind), limit);
      for (ClaimantSeries claimant : page.entries()) {
        found.merge(KeyText.bounded(claimant.voice().id()), claimant, ClaimantPages::both);
      }
      page.next().map(next -> ClaimantOrder.id(own, next)).ifPresent(readUpTo::add);
    }
    // Behind the end of the shortest list, that list may have claimants that the others had.
    Optional<String> end = readUpTo.stream().min(ClaimantOrder.OF_IDS);
    List<String> whole = List.copyOf(end.map(id -> found.headMap(id, true)).orElse(found).keySet());
    List<String> taken = whole.subList(0, Math.min(limit, whole.size()));
    Optional<String> last = taken.size() < whole.size() ? Optional.of(taken.getLast()) : end;
    return new Page<>(
        found.entrySet().stream()
            .filter(entry -> taken.contains(entry.getKey()))
            .map(NavigableMap.Entry::getValue)
            .toList(),
        last.map(cursors::behind));
  }

  private static ClaimantSeries both(ClaimantSeries one, ClaimantSeries other) {
    List<SeriesKey> series =
        Stream.concat(one.series().stream(), other.series().stream()).distinct().toList();
    return new ClaimantSeries(one.voice(), series);
  }

  /** A list of several measures is another than that of any of them. */
  private static ListCursor cursors(FiguresQuery query) {
    List<SeriesFilter> lists = query.series();
    return lists.size() == 1
        ? ClaimantOrder.cursor(lists.getFirst())
        : ListCursor.of(
            "F1",
            lists.stream()
                .map(filter -> ClaimantOrder.cursor(filter).mark())
                .collect(Collectors.joining()));
  }
}
