package io.whosecount.extract.convergence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of a table as text, by key. Set aside is what a fresh run cannot know: when something
 * was recorded and how often {@code Clearing} had to, the tombstones of documents that were
 * removed, and the journal, which tells how the ledger became what it is: see {@link Mirror}.
 */
final class TableLines {
  private static final String JOURNAL = "JOURNAL";
  private static final Set<String> RECORDING = Set.of("recorded", "clearings");

  private TableLines() {}

  static Map<String, String> of(DynamoDbClient client, String table) {
    Map<String, String> lines = new TreeMap<>();
    client.scanPaginator(r -> r.tableName(table).consistentRead(true)).items().stream()
        .filter(item -> !isTombstone(item) && !item.get("PK").s().startsWith(JOURNAL))
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
              if (!RECORDING.contains(name)) {
                line.append(name).append('=').append(text(name, item)).append("; ");
              }
            });
    return line.toString();
  }

  private static String text(String name, Map<String, AttributeValue> item) {
    AttributeValue value = item.get(name);
    String text = value.s() != null ? value.s() : value.n() != null ? value.n() : value.toString();
    // Rejections are listed by the time of their recording.
    boolean beginsWithTime = name.equals("GSI1SK") && item.get("GSI1PK").s().equals("REJECTED");
    return beginsWithTime ? text.substring(text.indexOf('#')) : text;
  }
}
