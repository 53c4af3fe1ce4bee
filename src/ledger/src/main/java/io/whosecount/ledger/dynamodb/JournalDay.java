package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.ledger.order.KeyText;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The entries of one day in the journal's order, which lie in several partitions: each is read in
 * its own order, and not much further than its entries are taken.
 */
final class JournalDay {
  private final Table table;
  private final String from;
  private final String to;
  private final int atOnce;
  private final PriorityQueue<Run> runs =
      new PriorityQueue<>(
          Comparator.comparing(run -> Key.of(run.read.getFirst()).sort(), KeyText.ORDER));

  /** What was read of one partition and not taken, and where it goes on. */
  private static final class Run {
    private final String partition;
    private final Deque<Map<String, AttributeValue>> read = new ArrayDeque<>();
    private Map<String, AttributeValue> next = Map.of();

    private Run(String partition) {
      this.partition = partition;
    }
  }

  /**
   * The entries in {@code partitions} from one sort key to another, both inclusive, of which {@code
   * wanted} may be taken.
   */
  JournalDay(Table table, List<String> partitions, String from, String to, int wanted) {
    this.table = table;
    this.from = from;
    this.to = to;
    this.atOnce = wanted / partitions.size() + 2;
    partitions.stream().map(Run::new).forEach(this::read);
  }

  /** Takes the next entry; nothing at the end. */
  Optional<Map<String, AttributeValue>> next() {
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Run run = runs.remove();
    Map<String, AttributeValue> entry = run.read.removeFirst();
    if (!run.read.isEmpty()) {
      runs.add(run);
    } else if (!run.next.isEmpty()) {
      read(run);
    }
    return Optional.of(entry);
  }

  private void read(Run run) {
    do {
      QueryResponse page = query(run);
      run.read.addAll(page.items());
      run.next = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
    } while (run.read.isEmpty() && !run.next.isEmpty());
    if (!run.read.isEmpty()) {
      runs.add(run);
    }
  }

  private QueryResponse query(Run run) {
    return table.query(
        r -> {
          r.limit(atOnce)
              .consistentRead(true)
              .keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
              .expressionAttributeValues(
                  Map.of(":partition", text(run.partition), ":from", text(from), ":to", text(to)));
          if (!run.next.isEmpty()) {
            r.exclusiveStartKey(run.next);
          }
        });
  }
}
