package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.number;
import static io.whosecount.ledger.dynamodb.Attributes.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The writes of one transaction: supporters come and go, and each tally above them follows. A row
 * is born with its first count and deleted with its last, which changes the tally above it.
 */
final class TallyPlan {
  private final String table;
  private final Map<Key, Map<String, AttributeValue>> now;
  private final Map<Key, Map<String, AttributeValue>> births = new HashMap<>();
  private final List<TransactWriteItem> writes = new ArrayList<>();

  private TallyPlan(String table, Map<Key, Map<String, AttributeValue>> now) {
    this.table = table;
    this.now = now;
  }

  /** The rows that were read do not fit together: somebody wrote between two reads. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(Key key) {
      super("written while it was read: " + key);
    }
  }

  /**
   * The writes that make {@code changes} true, given the rows as they are {@code now}; none if they
   * are true.
   */
  static List<TransactWriteItem> of(
      String table, List<TallyChange> changes, Map<Key, Map<String, AttributeValue>> now) {
    TallyPlan plan = new TallyPlan(table, now);
    Map<Tally, Long> steps = new TreeMap<>();
    for (TallyChange change : changes) {
      steps.merge(Tally.of(change.support()), plan.supporter(change), Long::sum);
    }
    plan.climb(steps);
    return List.copyOf(plan.writes);
  }

  /** The writes that count {@code steps}, given the rows as they are {@code now}. */
  static List<TransactWriteItem> ofSteps(
      String table, Map<Tally, Long> steps, Map<Key, Map<String, AttributeValue>> now) {
    TallyPlan plan = new TallyPlan(table, now);
    plan.climb(steps);
    return List.copyOf(plan.writes);
  }

  private void climb(Map<Tally, Long> first) {
    Map<Tally, Long> steps = first;
    while (!steps.isEmpty()) {
      Map<Tally, Long> above = new TreeMap<>();
      steps.forEach(
          (tally, step) -> {
            long born = count(tally, step);
            tally.above().ifPresent(next -> above.merge(next, born, Long::sum));
          });
      steps = above;
    }
  }

  /** Writes the change of one supporter; says by how much it changes the number of documents. */
  private long supporter(TallyChange change) {
    Support support = change.support();
    Optional<String> holder =
        Optional.ofNullable(now.get(support.key())).map(item -> text(item, Support.REVISION));
    boolean held = holder.equals(Optional.of(support.revision()));
    return switch (change) {
      case TallyChange.Add add -> {
        births.putAll(add.supporter().rowsAbove());
        if (!held) {
          put(add.supporter().item(), holder);
        }
        yield holder.isPresent() ? 0 : 1;
      }
      case TallyChange.Take take -> {
        if (held) {
          delete(support.key(), Support.REVISION, text(support.revision()));
        }
        yield held ? -1 : 0;
      }
    };
  }

  /** Writes the step of one tally; 1 if its row is born by it, -1 if it is deleted, else 0. */
  private long count(Tally tally, long step) {
    Key key = tally.key();
    Optional<Long> before =
        Optional.ofNullable(now.get(key)).map(row -> number(row, tally.counter()));
    long after = before.orElse(0L) + step;
    if (step == 0) {
      return 0;
    }
    if (after < 0 || (before.isEmpty() && step < 0)) {
      throw new Overtaken(key);
    }
    if (before.isEmpty()) {
      Map<String, AttributeValue> row = new HashMap<>(births.getOrDefault(key, key.attributes()));
      row.put(tally.counter(), number(step));
      put(row, Optional.empty());
      return 1;
    }
    if (after == 0) {
      delete(key, tally.counter(), number(before.get()));
      return -1;
    }
    update(tally, step);
    return 0;
  }

  /** Over the revision that holds the place, or where nothing is. */
  private void put(Map<String, AttributeValue> item, Optional<String> holder) {
    Put.Builder put = Put.builder().tableName(table).item(item);
    holder.ifPresentOrElse(
        revision ->
            put.conditionExpression("#revision = :revision")
                .expressionAttributeNames(Map.of("#revision", Support.REVISION))
                .expressionAttributeValues(Map.of(":revision", text(revision))),
        () ->
            put.conditionExpression("attribute_not_exists(#partition)")
                .expressionAttributeNames(Map.of("#partition", LedgerTable.PARTITION)));
    writes.add(TransactWriteItem.builder().put(put.build()).build());
  }

  private void delete(Key key, String attribute, AttributeValue expected) {
    Delete delete =
        Delete.builder()
            .tableName(table)
            .key(key.attributes())
            .conditionExpression("#attribute = :expected")
            .expressionAttributeNames(Map.of("#attribute", attribute))
            .expressionAttributeValues(Map.of(":expected", expected))
            .build();
    writes.add(TransactWriteItem.builder().delete(delete).build());
  }

  /**
   * Adds to a row that is there before and after; by how much others have changed it is no matter.
   */
  private void update(Tally tally, long step) {
    Update update =
        Update.builder()
            .tableName(table)
            .key(tally.key().attributes())
            .updateExpression("ADD #counter :step")
            .conditionExpression("#counter > :floor")
            .expressionAttributeNames(Map.of("#counter", tally.counter()))
            .expressionAttributeValues(
                Map.of(":step", number(step), ":floor", number(Math.max(0, -step))))
            .build();
    writes.add(TransactWriteItem.builder().update(update).build());
  }
}
