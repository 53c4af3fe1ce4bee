package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.ledger.Change;
import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.json.ChangeText;
import io.whosecount.ledger.order.JournalPosition;
import io.whosecount.ledger.order.PageLimit;
import io.whosecount.ledger.order.TextCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The journal: an item for each flip of a head, in a partition for each day of recorded time, and a
 * list of those days, so that nobody has to ask for the days between.
 */
final class Journal {
  private static final String DAYS = "JOURNAL";
  private static final String CHANGE = "change";

  private final Table table;
  private volatile String listed = "";

  /** The journal in {@code table}. */
  Journal(Table table) {
    this.table = table;
  }

  /** The write of an entry; its day is listed before anything is written. */
  TransactWriteItem entry(Change change) {
    String position = JournalPosition.of(change);
    list(JournalPosition.day(position));
    Map<String, AttributeValue> item =
        new HashMap<>(new Key(partition(JournalPosition.day(position)), position).attributes());
    item.put(CHANGE, text(ChangeText.of(change)));
    Put put = Put.builder().tableName(table.name()).item(item).build();
    return TransactWriteItem.builder().put(put).build();
  }

  private void list(String day) {
    if (!day.equals(listed)) {
      table.putAll(List.of(new Key(DAYS, day).attributes()));
      listed = day;
    }
  }

  /** Whether an item of that key is of the journal. */
  static boolean isOf(Key key) {
    return key.partition().startsWith(DAYS);
  }

  private static String partition(String day) {
    return DAYS + "#" + day;
  }

  /** See {@link io.whosecount.ledger.Ledger#changes}. */
  ChangePage after(Optional<String> cursor, Instant until, int limit) {
    PageLimit.checked(limit);
    String start = cursor.map(TextCursor.JOURNAL::read).orElse("");
    String end = JournalPosition.time(until);
    List<Map<String, AttributeValue>> found = new ArrayList<>();
    boolean cut = false;
    for (String day : days(start, end)) {
      QueryResponse entries = entries(day, start, end, limit + 1 - found.size());
      entries.items().stream()
          .filter(item -> Key.of(item).sort().compareTo(start) > 0)
          .forEach(found::add);
      // A query ends at its limit, and at 1 MB: what comes behind is for the next page.
      cut = entries.hasLastEvaluatedKey() && !entries.lastEvaluatedKey().isEmpty();
      if (cut || found.size() > limit) {
        break;
      }
    }
    List<Map<String, AttributeValue>> page = found.subList(0, Math.min(limit, found.size()));
    return new ChangePage(
        page.stream().map(item -> ChangeText.change(text(item, CHANGE))).toList(),
        TextCursor.JOURNAL.behind(page.isEmpty() ? start : Key.of(page.getLast()).sort()),
        cut || found.size() > limit);
  }

  private List<String> days(String start, String end) {
    String first = start.isEmpty() ? "0" : JournalPosition.day(start);
    String last = JournalPosition.day(end);
    return first.compareTo(last) > 0
        ? List.of()
        : table
            .queryAll(
                r ->
                    r.keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
                        .expressionAttributeValues(
                            Map.of(
                                ":partition", text(DAYS),
                                ":from", text(first),
                                ":to", text(last))))
            .stream()
            .map(row -> Key.of(row).sort())
            .toList();
  }

  /** The entries of a day between two positions, both exclusive. */
  private QueryResponse entries(String day, String start, String end, int limit) {
    // The sort keys of a day begin with it: its own text sorts before them, "~" behind.
    String from = start.compareTo(day) > 0 ? start : day;
    String to = end.startsWith(day) ? end : day + "~";
    // Both ends belong to what BETWEEN takes: one more than wanted, since the first may be known.
    return table.query(
        r ->
            r.limit(limit + 1)
                .consistentRead(true)
                .keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
                .expressionAttributeValues(
                    Map.of(
                        ":partition", text(partition(day)),
                        ":from", text(from),
                        ":to", text(to.compareTo(from) < 0 ? from : to))));
  }
}
