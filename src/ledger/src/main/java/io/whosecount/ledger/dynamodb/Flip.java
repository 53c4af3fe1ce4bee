package io.whosecount.ledger.dynamodb;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.order.SeriesNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Puts one head in the place of another, and in the same transaction what follows from just that
 * step: the entry in the journal, and the counts of documents read by day of publication.
 *
 * <p>The condition names the head that was there, so that the journal tells no step that nobody
 * took.
 */
final class Flip {
  private final Table table;
  private final Documents documents;
  private final Journal journal;

  /** Flips heads of {@code table}. */
  Flip(Table table) {
    this.table = table;
    this.documents = new Documents(table);
    this.journal = new Journal(table);
  }

  /**
   * Puts {@code coming}, which carries {@code numbers}, where {@code held} was read, and as
   * recorded behind it.
   *
   * @return whether it did; if not, the document has another head by now
   */
  boolean flip(DocumentId id, Optional<Head> held, Head coming, Set<SeriesNumber> numbers) {
    Head next = coming.behind(held);
    Change change =
        SeriesNumbers.change(
            id,
            next.kind(),
            next.documentRevision(),
            next.recorded(),
            held.map(Head::asBefore),
            held.map(head -> numbers(id, head)).orElse(Set.of()),
            numbers);
    TransactWriteItem entry = journal.entry(change);
    Backoff backoff = table.backoff("record revision " + next.revision() + " of document " + id);
    while (true) {
      List<TransactWriteItem> writes = new ArrayList<>();
      writes.add(put(next, held));
      writes.add(entry);
      try {
        writes.addAll(coverage(held, next));
        switch (table.transact(writes)) {
          case DONE -> {
            return true;
          }
          case FIRST_REFUSED -> {
            return false;
          }
          case OVERTAKEN -> backoff.pause("overtaken");
        }
      } catch (TallyPlan.Overtaken e) {
        // The counts do not fit the head that was held, and never will once another took its place.
        if (!documents.head(id).equals(held)) {
          return false;
        }
        backoff.pause(String.valueOf(e.getMessage()));
      }
    }
  }

  private TransactWriteItem put(Head next, Optional<Head> held) {
    Put.Builder put = Put.builder().tableName(table.name()).item(next.item());
    held.ifPresentOrElse(
        head -> Clearing.onlyOver(head, put),
        () ->
            put.conditionExpression("attribute_not_exists(#partition)")
                .expressionAttributeNames(Map.of("#partition", LedgerTable.PARTITION)));
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private List<TransactWriteItem> coverage(Optional<Head> held, Head next) {
    Map<Tally, Long> steps = new TreeMap<>();
    held.flatMap(CoverageRows::tally).ifPresent(tally -> steps.merge(tally, -1L, Long::sum));
    CoverageRows.tally(next).ifPresent(tally -> steps.merge(tally, 1L, Long::sum));
    steps.values().removeIf(step -> step == 0);
    if (steps.isEmpty()) {
      return List.of();
    }
    List<Key> rows =
        steps.keySet().stream()
            .flatMap(tally -> Stream.concat(Stream.of(tally), tally.above().stream()))
            .map(Tally::key)
            .toList();
    return TallyPlan.ofSteps(table.name(), steps, table.getAll(rows));
  }

  private Set<SeriesNumber> numbers(DocumentId id, Head head) {
    return documents.claims(id, head).stream()
        .filter(claim -> claim.containsKey(Support.SERIES))
        .map(claim -> Support.of(claim).seriesNumber())
        .collect(Collectors.toCollection(() -> new TreeSet<>(SeriesNumbers.ORDER)));
  }
}
