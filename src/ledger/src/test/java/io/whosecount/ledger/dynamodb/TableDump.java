package io.whosecount.ledger.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All items of a table as sorted lines. */
final class TableDump {
  private TableDump() {}

  /** Every item. */
  static List<String> all(DynamoDbClient client, String table) {
    return client.scanPaginator(r -> r.tableName(table).consistentRead(true)).items().stream()
        .map(TableDump::line)
        .sorted()
        .toList();
  }

  /**
   * Every item that follows from the documents that exist: no tombstones, which keep late events
   * out, and no journal, which tells how the ledger became what it is.
   */
  static List<String> ofDocuments(DynamoDbClient client, String table) {
    return all(client, table).stream()
        .filter(line -> !line.contains("state=REMOVED") && !line.startsWith("JOURNAL"))
        .toList();
  }

  private static String line(Map<String, AttributeValue> item) {
    return Key.of(item)
        + " "
        + new TreeMap<>(item)
            .entrySet().stream()
                .map(
                    e ->
                        e.getKey()
                            + "="
                            + (e.getValue().s() == null ? e.getValue().n() : e.getValue().s()))
                .collect(Collectors.joining("; "));
  }
}
