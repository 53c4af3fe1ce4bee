package io.whosecount.dynamodb;

import io.whosecount.dynamodb.StoredTable.KeyNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Answers queries, of the table or an index, and scans, page by page. */
final class Queries {
  private static final Set<String> KNOWN_OF_QUERY =
      Set.of(
          "TableName",
          "IndexName",
          "ConsistentRead",
          "Limit",
          "ScanIndexForward",
          "ExclusiveStartKey",
          "KeyConditionExpression",
          "FilterExpression",
          "ExpressionAttributeNames",
          "ExpressionAttributeValues",
          "ReturnConsumedCapacity");
  private static final Set<String> KNOWN_OF_SCAN =
      Set.of("TableName", "ConsistentRead", "Limit", "ExclusiveStartKey", "ReturnConsumedCapacity");

  /** What one page looks at; the item that reaches it is its last. */
  private static final long MOST_BYTES = 1_048_576;

  private Queries() {}

  /** A part of a list, and where the next one starts: nowhere at the end. */
  private record Part(
      List<Map<String, AttributeValue>> items, Map<String, AttributeValue> lastKey) {}

  static QueryResponse answer(StoredTable table, QueryRequest request) {
    Refusals.onlyKnown(request, KNOWN_OF_QUERY);
    boolean ofIndex = request.indexName() != null;
    Refusals.require(
        !(ofIndex && Boolean.TRUE.equals(request.consistentRead())),
        "Consistent reads are not supported on global secondary indexes");
    KeyNames key = ofIndex ? table.index(request.indexName()) : table.key();
    Placeholders placeholders =
        new Placeholders(request.expressionAttributeNames(), request.expressionAttributeValues());
    Condition wanted = ConditionReader.read(request.keyConditionExpression(), placeholders);
    String partition = partition(wanted, key);
    Condition filter = ConditionReader.read(request.filterExpression(), placeholders);
    placeholders.requireAllUsed();

    boolean forward = !Boolean.FALSE.equals(request.scanIndexForward());
    Comparator<Map<String, AttributeValue>> order =
        forward ? order(table, key) : order(table, key).reversed();
    Optional<AttributeValue> end = ofIndex ? Optional.empty() : end(wanted, forward);
    Stream<Map<String, AttributeValue>> all =
        ofIndex ? table.items().filter(key::areIn) : table.partitionItems(partition);
    Part part =
        part(
            all.filter(wanted::holds).sorted(order),
            request.hasExclusiveStartKey() ? request.exclusiveStartKey() : Map.of(),
            order,
            request.limit(),
            item ->
                end.equals(Optional.ofNullable(item.get(key.sort())))
                    ? Map.of()
                    : lastKey(table, key, item));
    List<Map<String, AttributeValue>> found = part.items.stream().filter(filter::holds).toList();
    QueryResponse.Builder answer =
        QueryResponse.builder()
            .items(found)
            .count(found.size())
            .scannedCount(part.items.size())
            .consumedCapacity(
                Capacity.ofList(
                    part.items, request.consistentRead(), request.returnConsumedCapacity()));
    return part.lastKey.isEmpty() ? answer.build() : answer.lastEvaluatedKey(part.lastKey).build();
  }

  static ScanResponse scan(StoredTable table, ScanRequest request) {
    Refusals.onlyKnown(request, KNOWN_OF_SCAN);
    Part part =
        part(
            table.items(),
            request.hasExclusiveStartKey() ? request.exclusiveStartKey() : Map.of(),
            order(table, table.key()),
            request.limit(),
            table::keyOf);
    ScanResponse.Builder answer =
        ScanResponse.builder()
            .items(part.items)
            .count(part.items.size())
            .scannedCount(part.items.size())
            .consumedCapacity(
                Capacity.ofList(
                    part.items, request.consistentRead(), request.returnConsumedCapacity()));
    return part.lastKey.isEmpty() ? answer.build() : answer.lastEvaluatedKey(part.lastKey).build();
  }

  /**
   * The partition that a key condition names; DynamoDB wants it, and at most one sort condition.
   */
  private static String partition(Condition wanted, KeyNames key) {
    return switch (wanted) {
      case Condition.Compared(String name, String operator, AttributeValue value)
          when name.equals(key.partition()) && operator.equals("=") ->
          value.s();
      case Condition.Both(Condition left, Condition right) when isOfSort(right, key) ->
          partition(left, key);
      case Condition.Compared c -> throw notSupported(wanted);
      case Condition.Both b -> throw notSupported(wanted);
      case Condition.None n -> throw notSupported(wanted);
      case Condition.Either e -> throw notSupported(wanted);
      case Condition.Exists e -> throw notSupported(wanted);
      case Condition.Absent a -> throw notSupported(wanted);
      case Condition.BeginsWith b -> throw notSupported(wanted);
      case Condition.Between b -> throw notSupported(wanted);
    };
  }

  private static boolean isOfSort(Condition condition, KeyNames key) {
    return switch (condition) {
      case Condition.Compared c -> c.name().equals(key.sort()) && !c.operator().equals("<>");
      case Condition.Between between -> between.name().equals(key.sort());
      case Condition.BeginsWith begins -> begins.name().equals(key.sort());
      case Condition.None n -> false;
      case Condition.Both b -> false;
      case Condition.Either e -> false;
      case Condition.Exists e -> false;
      case Condition.Absent a -> false;
    };
  }

  private static RuntimeException notSupported(Condition condition) {
    return Refusals.invalid("Query key condition not supported: " + condition);
  }

  /**
   * The last sort key that a condition takes, where it names it: a page of a table that a limit
   * ends there is the last, as DynamoDB Local has it. In an index others may have the same key.
   */
  private static Optional<AttributeValue> end(Condition wanted, boolean forward) {
    return switch (wanted) {
      case Condition.Both(Condition partition, Condition sort) -> end(sort, forward);
      case Condition.Between between -> Optional.of(forward ? between.greatest() : between.least());
      case Condition.Compared compared when compared.operator().equals(forward ? "<=" : ">=") ->
          Optional.of(compared.value());
      case Condition.Compared c -> Optional.empty();
      case Condition.BeginsWith b -> Optional.empty();
      case Condition.None n -> Optional.empty();
      case Condition.Either e -> Optional.empty();
      case Condition.Exists e -> Optional.empty();
      case Condition.Absent a -> Optional.empty();
    };
  }

  /** By the sort key, then by the table's own key: that of an index need not be unique. */
  private static Comparator<Map<String, AttributeValue>> order(StoredTable table, KeyNames key) {
    return by(key.partition())
        .thenComparing(by(key.sort()))
        .thenComparing(by(table.key().partition()))
        .thenComparing(by(table.key().sort()));
  }

  private static Comparator<Map<String, AttributeValue>> by(String name) {
    return Comparator.comparing(item -> Values.keyText(item, name), Values.TEXTS);
  }

  private static Map<String, AttributeValue> lastKey(
      StoredTable table, KeyNames key, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> last = new HashMap<>(table.keyOf(item));
    last.put(key.partition(), AttributeValue.fromS(Values.keyText(item, key.partition())));
    last.put(key.sort(), AttributeValue.fromS(Values.keyText(item, key.sort())));
    return last;
  }

  private static Part part(
      Stream<Map<String, AttributeValue>> sorted,
      Map<String, AttributeValue> start,
      Comparator<Map<String, AttributeValue>> order,
      @Nullable Integer limit,
      java.util.function.UnaryOperator<Map<String, AttributeValue>> lastKey) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    long bytes = 0;
    for (Map<String, AttributeValue> item : sorted.toList()) {
      if (!start.isEmpty() && order.compare(item, start) <= 0) {
        continue;
      }
      if (bytes >= MOST_BYTES) {
        return new Part(items, lastKey.apply(items.getLast()));
      }
      items.add(item);
      bytes += Values.bytes(item);
      if (limit != null && items.size() == limit) {
        // It tells where it stopped, even at the very end: it has not looked further.
        return new Part(items, lastKey.apply(item));
      }
    }
    return new Part(items, Map.of());
  }
}
