package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.json.ChangeText;
import io.whosecount.ledger.order.HistoryPosition;
import io.whosecount.ledger.order.JournalPosition;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.PageLimit;
import io.whosecount.ledger.order.TextCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The journal: an item for each flip of a head, in a partition for each {@link Part} of each day of
 * recorded time, and a list of those parts, so that nobody has to ask for days, or parts of a day,
 * in which nothing happened.
 */
final class Journal {
  /** The partition that lists the parts of days, and how those of their entries begin. */
  static final String NAME = "JOURNAL";

  private static final String CHANGE = "change";

  /** What the entries of one page may hold: an answer of Lambda takes 6 MB. */
  private static final int MOST_BYTES = 1_000_000;

  private final Table table;
  private final Set<String> listed = ConcurrentHashMap.newKeySet();

  /** The journal in {@code table}. */
  Journal(Table table) {
    this.table = table;
  }

  /** The write of an entry; its part of the day is listed before anything is written. */
  TransactWriteItem entry(Change change) {
    String position = JournalPosition.of(change);
    String part = Part.of(change.document()).of(JournalPosition.day(position));
    list(part);
    Map<String, AttributeValue> item =
        new HashMap<>(new Key(partition(part), position).attributes());
    item.put(CHANGE, text(ChangeText.of(change)));
    Put put = Put.builder().tableName(table.name()).item(item).build();
    return TransactWriteItem.builder().put(put).build();
  }

  private void list(String part) {
    if (!listed.contains(part)) {
      table.putAll(List.of(new Key(NAME, part).attributes()));
      listed.add(part);
    }
  }

  /** Whether an item of that key is of the journal. */
  static boolean isOf(Key key) {
    return key.partition().startsWith(NAME);
  }

  private static String partition(String part) {
    return NAME + KeyText.SEPARATOR + part;
  }

  /** See {@link io.whosecount.ledger.Ledger#changes}. */
  ChangePage after(Optional<String> cursor, Instant until, int limit) {
    PageLimit.checked(limit);
    String start = cursor.map(TextCursor.JOURNAL::read).orElse("");
    List<Map<String, AttributeValue>> page = new ArrayList<>();
    boolean more = take(start, JournalPosition.time(until), limit, page);
    return new ChangePage(
        page.stream().map(item -> ChangeText.change(text(item, CHANGE))).toList(),
        TextCursor.JOURNAL.behind(page.isEmpty() ? start : Key.of(page.getLast()).sort()),
        more);
  }

  /** See {@link io.whosecount.ledger.Ledger#history}; {@code head} is that of the document. */
  Page<Change> of(DocumentId id, Optional<Head> head, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    Optional<String> next =
        HistoryPosition.at(id, cursor)
            .or(
                () ->
                    head.map(
                        held -> JournalPosition.of(held.recorded(), id, held.documentRevision())));
    List<Change> page = new ArrayList<>();
    while (next.isPresent() && page.size() < limit) {
      Optional<Change> entry = entry(id, next.get());
      entry.ifPresent(page::add);
      next = entry.flatMap(HistoryPosition::before);
    }
    return new Page<>(page, next.map(position -> HistoryPosition.cursor(id, position)));
  }

  /** The entry at a position, unless it is from before there was a journal. */
  private Optional<Change> entry(DocumentId id, String position) {
    String part = Part.of(id).of(JournalPosition.day(position));
    return table
        .get(new Key(partition(part), position))
        .map(item -> ChangeText.change(text(item, CHANGE)));
  }

  /** Adds the entries between two positions to {@code page}; says whether it leaves some. */
  private boolean take(
      String start, String end, int limit, List<Map<String, AttributeValue>> page) {
    long bytes = 0;
    JournalDays days = new JournalDays(table, start, end);
    for (Optional<JournalDays.Day> day = days.next(); day.isPresent(); day = days.next()) {
      String date = day.get().date();
      // No position begins with another: behind one of them is what is not before it with a blank.
      String from = start.compareTo(date) > 0 ? start + " " : date;
      String to = end.startsWith(date) ? end : date + "~";
      if (to.compareTo(from) < 0) {
        continue;
      }
      List<String> partitions = day.get().parts().stream().map(Journal::partition).toList();
      JournalDay entries = new JournalDay(table, partitions, from, to, limit + 1 - page.size());
      for (Optional<Map<String, AttributeValue>> entry = entries.next();
          entry.isPresent();
          entry = entries.next()) {
        if (page.size() == limit || bytes > MOST_BYTES) {
          return true;
        }
        page.add(entry.get());
        bytes += Attributes.bytes(entry.get());
      }
    }
    return false;
  }
}
