package io.whosecount.dynamodb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * What the ledger asks of DynamoDB, and what it had better not ask; and the items that are asked.
 */
final class Questions {
  static final String TABLE = "things";

  /** Of sort keys; of some of them an end is the key of an item, of some not. */
  private static final List<String> RANGES =
      List.of(
          "SK BETWEEN :s1 AND :s2",
          "SK BETWEEN :s0 AND :s25",
          "SK BETWEEN :s0 AND :s3",
          "SK BETWEEN :s2 AND :s25",
          "SK = :s2",
          "SK <= :s2",
          "SK <= :s25",
          "SK < :s3",
          "SK >= :s2",
          "SK >= :s25",
          "SK > :s1",
          "begins_with(SK, :s1)",
          "begins_with(SK, :s3)");

  private Questions() {}

  /** A request; its answer is compared as text. */
  interface Question extends Function<DynamoDbClient, Object> {}

  /** All that both have to answer, or to refuse, in the same way. */
  static Map<String, Question> all() {
    Map<String, Question> all = new LinkedHashMap<>();
    all.put("an item", c -> text(c.getItem(r -> r.tableName(TABLE).key(key("a", "1"))).item()));
    all.put("no item", c -> c.getItem(r -> r.tableName(TABLE).key(key("a", "none"))));
    all.put("no table", c -> c.getItem(r -> r.tableName("nowhere").key(key("a", "1"))));
    all.put("half a key", c -> c.getItem(r -> r.tableName(TABLE).key(Map.of("PK", text("a")))));
    all.put("an empty key", c -> c.getItem(r -> r.tableName(TABLE).key(key("", "1"))));
    all.put("a whole partition", c -> query(c, "PK = :p"));
    all.put("a start", c -> query(c, "PK = :p AND begins_with(SK, :s)", ":s", "1"));
    all.put("a range", c -> query(c, "PK = :p AND SK BETWEEN :f AND :t", ":f", "1", ":t", "2"));
    all.put("behind", c -> query(c, "PK = :p AND SK > :s", ":s", "1"));
    all.put("by UTF-8 bytes", c -> query(c, "PK = :p AND SK >= :s", ":s", "\uFFEE"));
    all.put("a sort key alone", c -> query(c, "SK = :p"));
    all.put("a partition's range", c -> query(c, "PK > :p"));
    all.put("an undefined value", c -> query(c, "PK = :p AND SK = :s"));
    all.put("an unused value", c -> query(c, "PK = :p", ":s", "1"));
    for (boolean forward : List.of(true, false)) {
      for (int limit = 1; limit <= 6; limit++) {
        int most = limit;
        all.put(
            "pages of " + limit + ", " + forward, c -> pages(c, most, forward, Optional.empty()));
        all.put(
            "pages of " + limit + " of the index, " + forward,
            c -> pages(c, most, forward, Optional.of("GSI1")));
      }
      for (String range : RANGES) {
        for (int limit = 1; limit <= 4; limit++) {
          int most = limit;
          all.put(
              "pages of " + limit + ", " + forward + ", of " + range,
              c -> pages(c, ofRange(range).limit(most).scanIndexForward(forward).build()));
          all.put(
              "pages of " + limit + ", " + forward + ", of " + range + " in the index",
              c -> pages(c, ofIndex(range).limit(most).scanIndexForward(forward).build()));
        }
      }
    }
    all.put(
        "a filter",
        c ->
            c.query(
                    partition("a")
                        .filterExpression("#c > :n")
                        .expressionAttributeNames(Map.of("#c", "count"))
                        .expressionAttributeValues(Map.of(":p", text("a"), ":n", number(9)))
                        .build())
                .count());
    all.put(
        "a consistent index",
        c ->
            c.query(
                partition("x")
                    .indexName("GSI1")
                    .keyConditionExpression("GSI1PK = :p")
                    .consistentRead(true)
                    .build()));
    all.put("a put where nothing is", c -> put(c, "attribute_not_exists(PK)", Map.of(), Map.of()));
    all.put("a put over", c -> put(c, "#c = :n", Map.of("#c", "count"), Map.of(":n", number(10))));
    all.put(
        "a put over less",
        c ->
            put(
                c,
                "#c < :n OR attribute_not_exists(#c)",
                Map.of("#c", "count"),
                Map.of(":n", number(11))));
    all.put(
        "a put of two conditions",
        c ->
            put(
                c,
                "#c = :n AND attribute_not_exists(#d)",
                Map.of("#c", "count", "#d", "gone"),
                Map.of(":n", number(10))));
    all.put(
        "a put over a text",
        c -> put(c, "#c = :n", Map.of("#c", "count"), Map.of(":n", text("10"))));
    all.put(
        "an item too large",
        c ->
            c.putItem(
                r ->
                    r.tableName(TABLE)
                        .item(item("a", "9", Map.of("text", text("x".repeat(410_000)))))));
    all.put(
        "an empty index key",
        c ->
            c.putItem(
                r ->
                    r.tableName(TABLE)
                        .item(item("a", "9", Map.of("GSI1PK", text(""), "GSI1SK", text("1"))))));
    List<Optional<String>> places = List.of(Optional.empty(), Optional.of("1"), Optional.of("2"));
    for (Optional<String> before : places) {
      for (Optional<String> after : places) {
        all.put(
            "units of a put from " + before + " to " + after + " in the index",
            c -> unitsOfPuts(c, before, after));
      }
    }
    all.put("an addition", c -> update(c, "1", "ADD #c :n", "#c > :n"));
    all.put(
        "an addition to nothing", c -> update(c, "new", "ADD #c :n", "attribute_not_exists(#c)"));
    all.put("an addition under a condition", c -> update(c, "new", "ADD #c :n", "#c > :n"));
    all.put("a setting", c -> update(c, "1", "SET #c = :n", "attribute_exists(#c)"));
    all.put("a removal", c -> update(c, "1", "REMOVE #c", "#c <> :n"));
    all.put(
        "a transaction",
        c ->
            c.transactWriteItems(
                r ->
                    r.transactItems(
                        increment("1", 5), delete("2"), check("3", "attribute_exists(PK)"))));
    all.put(
        "a refused transaction",
        c ->
            c.transactWriteItems(
                r ->
                    r.transactItems(
                        increment("1", 5),
                        increment("1\uD83D\uDE80", 500),
                        check("3", "attribute_not_exists(PK)"))));
    all.put(
        "two writes of one item",
        c ->
            c.transactWriteItems(
                r -> r.transactItems(increment("1", 5), check("1", "attribute_exists(PK)"))));
    all.put(
        "101 actions",
        c ->
            c.transactWriteItems(
                r ->
                    r.transactItems(
                        IntStream.range(0, 101).mapToObj(n -> delete("n" + n)).toList())));
    all.put("no action", c -> c.transactWriteItems(r -> r.transactItems(List.of())));
    all.put(
        "a batch",
        c ->
            c.batchWriteItem(
                r ->
                    r.requestItems(
                        Map.of(
                            TABLE,
                            List.of(putRequest("8"), deleteRequest("1"), deleteRequest("none"))))));
    all.put(
        "a batch that says one thing twice",
        c ->
            c.batchWriteItem(
                r -> r.requestItems(Map.of(TABLE, List.of(putRequest("8"), deleteRequest("8"))))));
    all.put(
        "a batch of 26",
        c ->
            c.batchWriteItem(
                r ->
                    r.requestItems(
                        Map.of(
                            TABLE,
                            IntStream.range(0, 26).mapToObj(n -> putRequest("n" + n)).toList()))));
    all.put("an empty batch", c -> c.batchWriteItem(r -> r.requestItems(Map.of(TABLE, List.of()))));
    all.put(
        "a batch of keys", c -> sorted(c, List.of(key("a", "1"), key("a", "none"), key("b", "1"))));
    all.put("a key twice", c -> sorted(c, List.of(key("a", "1"), key("a", "1"))));
    all.put(
        "101 keys",
        c -> sorted(c, IntStream.range(0, 101).mapToObj(n -> key("a", "n" + n)).toList()));
    for (int bytes : List.of(100_000, 262_143, 262_144)) {
      all.put("pages by size, of " + bytes, c -> pagesBySize(c, bytes));
    }
    return Collections.unmodifiableMap(all);
  }

  static Object query(DynamoDbClient client, String condition, String... values) {
    Map<String, AttributeValue> all = new LinkedHashMap<>(Map.of(":p", text("a")));
    for (int i = 0; i < values.length; i += 2) {
      all.put(values[i], text(values[i + 1]));
    }
    return client
        .query(
            r ->
                r.tableName(TABLE).keyConditionExpression(condition).expressionAttributeValues(all))
        .items()
        .stream()
        .map(Questions::text)
        .toList();
  }

  private static QueryRequest.Builder partition(String name) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .keyConditionExpression("PK = :p")
        .expressionAttributeValues(Map.of(":p", text(name)));
  }

  private static Object pages(
      DynamoDbClient client, int limit, boolean forward, Optional<String> index) {
    QueryRequest.Builder request = partition("a").limit(limit).scanIndexForward(forward);
    index.ifPresent(
        name ->
            request
                .indexName(name)
                .keyConditionExpression("GSI1PK = :p")
                .expressionAttributeValues(Map.of(":p", text("x"))));
    return pages(client, request.build());
  }

  /** What is behind ":s" is a sort key. */
  private static QueryRequest.Builder ofRange(String range) {
    return partition("a")
        .keyConditionExpression("PK = :p AND " + range)
        .expressionAttributeValues(values(range, "a", ""));
  }

  private static QueryRequest.Builder ofIndex(String range) {
    return partition("x")
        .indexName("GSI1")
        .keyConditionExpression("GSI1PK = :p AND " + range.replace("SK", "GSI1SK"))
        .expressionAttributeValues(values(range, "x", "to "));
  }

  private static Map<String, AttributeValue> values(String range, String partition, String start) {
    Map<String, AttributeValue> values = new LinkedHashMap<>(Map.of(":p", text(partition)));
    Pattern.compile(":s(\\d+)")
        .matcher(range)
        .results()
        .forEach(found -> values.put(found.group(), text(start + found.group(1))));
    return values;
  }

  private static Object pages(DynamoDbClient client, QueryRequest request) {
    return client.queryPaginator(request).stream()
        .map(
            page ->
                page.items().stream().map(Questions::text).toList()
                    + " "
                    + text(page.lastEvaluatedKey()))
        .toList();
  }

  /** How many items each page has of a query, of one of the index, and of a scan in all. */
  private static Object pagesBySize(DynamoDbClient client, int bytes) {
    List<String> sorts = IntStream.range(0, 12).mapToObj("%02d"::formatted).toList();
    sorts.forEach(sort -> client.putItem(r -> r.tableName(TABLE).item(large(sort, bytes))));
    QueryRequest table = partition("large").build();
    QueryRequest index =
        table.toBuilder().indexName("GSI1").keyConditionExpression("GSI1PK = :p").build();
    List<List<Integer>> counts =
        List.of(
            client.queryPaginator(table).stream().map(QueryResponse::count).toList(),
            client.queryPaginator(index).stream().map(QueryResponse::count).toList(),
            List.of(
                client.scanPaginator(r -> r.tableName(TABLE)).stream()
                    .mapToInt(ScanResponse::count)
                    .sum(),
                client.scan(r -> r.tableName(TABLE)).lastEvaluatedKey().size()));
    sorts.forEach(sort -> client.deleteItem(r -> r.tableName(TABLE).key(key("large", sort))));
    return counts;
  }

  /**
   * Write units of a put of some KB over an item that stands elsewhere in the index, of the same
   * again, of a greater one, and of its deletion.
   */
  private static Object unitsOfPuts(
      DynamoDbClient client, Optional<String> before, Optional<String> after) {
    List<Double> units = new ArrayList<>();
    Map<String, AttributeValue> last = placed(after, 2_500);
    for (Map<String, AttributeValue> item :
        List.of(placed(before, 1_500), last, last, placed(after, 4_500))) {
      units.add(
          client
              .putItem(
                  r ->
                      r.tableName(TABLE)
                          .item(item)
                          .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
              .consumedCapacity()
              .capacityUnits());
    }
    units.add(
        client
            .batchWriteItem(
                r ->
                    r.requestItems(Map.of(TABLE, List.of(deleteRequest("placed"))))
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
            .consumedCapacity()
            .getFirst()
            .capacityUnits());
    return units;
  }

  private static Map<String, AttributeValue> placed(Optional<String> place, int bytes) {
    Map<String, AttributeValue> item = item("a", "placed", Map.of("text", text("x".repeat(bytes))));
    place.ifPresent(sort -> item.putAll(Map.of("GSI1PK", text("x"), "GSI1SK", text(sort))));
    return item;
  }

  /** An item of so many bytes. */
  private static Map<String, AttributeValue> large(String sort, int bytes) {
    Map<String, AttributeValue> index =
        Map.of("GSI1PK", text("large"), "GSI1SK", text(sort), "text", text(""));
    Map<String, AttributeValue> item = item("large", sort, index);
    int without =
        item.entrySet().stream()
            .mapToInt(entry -> entry.getKey().length() + entry.getValue().s().length())
            .sum();
    item.put("text", text("x".repeat(bytes - without)));
    return item;
  }

  static Object put(
      DynamoDbClient client,
      String condition,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    return client.putItem(
        r -> {
          r.tableName(TABLE)
              .item(item("a", "1", Map.of("new", text("yes"))))
              .conditionExpression(condition);
          if (!names.isEmpty()) {
            r.expressionAttributeNames(names);
          }
          if (!values.isEmpty()) {
            r.expressionAttributeValues(values);
          }
        });
  }

  private static Object update(
      DynamoDbClient client, String sort, String update, String condition) {
    return client.updateItem(
        r -> {
          r.tableName(TABLE)
              .key(key("a", sort))
              .updateExpression(update)
              .conditionExpression(condition)
              .expressionAttributeNames(Map.of("#c", "count"));
          if (update.contains(":n") || condition.contains(":n")) {
            r.expressionAttributeValues(Map.of(":n", number(3)));
          }
        });
  }

  private static TransactWriteItem increment(String sort, long floor) {
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(TABLE)
                    .key(key("a", sort))
                    .updateExpression("ADD #c :n")
                    .conditionExpression("#c > :f")
                    .expressionAttributeNames(Map.of("#c", "count"))
                    .expressionAttributeValues(Map.of(":n", number(-1), ":f", number(floor))))
        .build();
  }

  private static TransactWriteItem delete(String sort) {
    return TransactWriteItem.builder().delete(d -> d.tableName(TABLE).key(key("a", sort))).build();
  }

  private static TransactWriteItem check(String sort, String condition) {
    return TransactWriteItem.builder()
        .conditionCheck(k -> k.tableName(TABLE).key(key("a", sort)).conditionExpression(condition))
        .build();
  }

  private static WriteRequest putRequest(String sort) {
    return WriteRequest.builder().putRequest(p -> p.item(item("a", sort, Map.of()))).build();
  }

  private static WriteRequest deleteRequest(String sort) {
    return WriteRequest.builder().deleteRequest(d -> d.key(key("a", sort))).build();
  }

  private static Object sorted(DynamoDbClient client, List<Map<String, AttributeValue>> keys) {
    return client
        .batchGetItem(
            r ->
                r.requestItems(
                    Map.of(
                        TABLE,
                        KeysAndAttributes.builder().keys(keys).consistentRead(true).build())))
        .responses()
        .getOrDefault(TABLE, List.of())
        .stream()
        .map(Questions::text)
        .sorted()
        .toList();
  }

  static Map<String, AttributeValue> key(String partition, String sort) {
    return Map.of("PK", text(partition), "SK", text(sort));
  }

  static Map<String, AttributeValue> item(
      String partition, String sort, Map<String, AttributeValue> more) {
    Map<String, AttributeValue> item = new LinkedHashMap<>(key(partition, sort));
    item.putAll(more);
    return item;
  }

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  static String text(Map<String, AttributeValue> item) {
    return new java.util.TreeMap<>(item).toString();
  }
}
