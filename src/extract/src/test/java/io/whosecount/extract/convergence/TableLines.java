package io.whosecount.extract.convergence;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of a table as text, by key. Set aside is what a fresh run cannot know: when something
 * was recorded, and the tombstones of documents that were removed.
 */
final class TableLines {
  private static final String RECORDED = "recorded";

  private TableLines() {}

  static Map<String, String> of(DynamoDbClient client, String table) {
    Map<String, String> lines = new TreeMap<>();
    client.scanPaginator(r -> r.tableName(table).consistentRead(true)).items().stream()
        .filter(item -> !isTombstone(item))
        .forEach(item -> lines.put(item.get("PK").s() + " " + item.get("SK").s(), line(item)));
    return lines;
  }

  private static boolean isTombstone(Map<String, AttributeValue> item) {
    return item.containsKey("state") && "REMOVED".equals(item.get("state").s());
  }

  private static String line(Map<String, AttributeValue> item) {
    StringBuilder line = new StringBuilder();
    new TreeMap<>(item)
        .forEach(
            (name, value) -> {
              if (!name.equals(RECORDED)) {
                line.append(name).append('=').append(text(value)).append("; ");
              }
            });
    return line.toString();
  }

  private static String text(AttributeValue value) {
    return value.s() != null ? value.s() : value.n() != null ? value.n() : value.toString();
  }
}
