package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.ledger.order.JournalPosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The days between two positions of the journal on which something was recorded, in order. A few
 * are asked for at once: who reads a page of many years needs one of them or two.
 */
final class JournalDays {
  /** Those of some days, each of which has sixteen at most, see {@link Part}. */
  private static final int PARTS_AT_ONCE = 64;

  private final Table table;
  private final String last;
  private final Deque<Day> read = new ArrayDeque<>();
  private Optional<String> from;

  /**
   * A day with entries.
   *
   * @param date the day, in UTC
   * @param parts those of it that have some
   */
  record Day(String date, List<String> parts) {}

  /** The days from that of one position to that of another, or from the first where it is empty. */
  JournalDays(Table table, String start, String end) {
    this.table = table;
    String first = start.isEmpty() ? "0" : JournalPosition.day(start);
    this.last = JournalPosition.day(end) + "~";
    this.from = Optional.of(first).filter(day -> day.compareTo(last) <= 0);
  }

  /** Takes the next day; nothing at the end. */
  Optional<Day> next() {
    if (read.isEmpty()) {
      from.ifPresent(this::read);
    }
    return Optional.ofNullable(read.poll());
  }

  /** Of the last day that is read there may be more parts: it is for another time. */
  private void read(String first) {
    TreeMap<String, List<String>> days = new TreeMap<>();
    Map<String, AttributeValue> behind = Map.of();
    do {
      QueryResponse page = query(first, behind);
      for (Map<String, AttributeValue> row : page.items()) {
        String part = Key.of(row).sort();
        days.computeIfAbsent(JournalPosition.day(part), day -> new ArrayList<>()).add(part);
      }
      behind = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
    } while (!behind.isEmpty() && days.size() < 2);
    from = behind.isEmpty() ? Optional.empty() : Optional.of(days.pollLastEntry().getKey());
    days.forEach((date, parts) -> read.add(new Day(date, parts)));
  }

  private QueryResponse query(String first, Map<String, AttributeValue> behind) {
    return table.query(
        r -> {
          r.consistentRead(true)
              .keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
              .expressionAttributeValues(
                  Map.of(":partition", text(Journal.NAME), ":from", text(first), ":to", text(last)))
              .limit(PARTS_AT_ONCE);
          if (!behind.isEmpty()) {
            r.exclusiveStartKey(behind);
          }
        });
  }
}
