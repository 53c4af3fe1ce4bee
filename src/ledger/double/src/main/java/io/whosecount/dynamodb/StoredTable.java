package io.whosecount.dynamodb;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** The items of one table, in the order of their keys. */
final class StoredTable {

  /** The names of the two attributes that are a key: of the table, or of one of its indexes. */
  record KeyNames(String partition, String sort) {
    private static KeyNames of(List<KeySchemaElement> schema) {
      return new KeyNames(name(schema, KeyType.HASH), name(schema, KeyType.RANGE));
    }

    private static String name(List<KeySchemaElement> schema, KeyType type) {
      return schema.stream()
          .filter(element -> element.keyType() == type)
          .map(KeySchemaElement::attributeName)
          .findFirst()
          .orElseThrow(() -> Refusals.unknown("a key without " + type));
    }

    /** Whether {@code item} has both attributes; an item without is not in the index. */
    boolean areIn(Map<String, AttributeValue> item) {
      return item.containsKey(partition) && item.containsKey(sort);
    }

    private boolean isSame(Map<String, AttributeValue> one, Map<String, AttributeValue> other) {
      return Objects.equals(one.get(partition), other.get(partition))
          && Objects.equals(one.get(sort), other.get(sort));
    }
  }

  private final KeyNames key;
  private final Map<String, KeyNames> indexes = new HashMap<>();
  private final Map<String, TreeMap<String, Map<String, AttributeValue>>> partitions =
      new TreeMap<>(Values.TEXTS);

  /** An empty table as {@code request} describes it. */
  StoredTable(CreateTableRequest request) {
    key = KeyNames.of(request.keySchema());
    request
        .globalSecondaryIndexes()
        .forEach(index -> indexes.put(index.indexName(), KeyNames.of(index.keySchema())));
  }

  KeyNames key() {
    return key;
  }

  KeyNames index(String name) {
    return Optional.ofNullable(indexes.get(name))
        .orElseThrow(
            () -> Refusals.invalid("The table does not have the specified index: " + name));
  }

  /** The key of {@code item} alone. */
  Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> found = new LinkedHashMap<>();
    found.put(key.partition(), AttributeValue.fromS(Values.keyText(item, key.partition())));
    found.put(key.sort(), AttributeValue.fromS(Values.keyText(item, key.sort())));
    return found;
  }

  /** The same, of what must be a key and no more. */
  Map<String, AttributeValue> exactKey(Map<String, AttributeValue> given) {
    Refusals.require(given.size() == 2, "The provided key element does not match the schema");
    return keyOf(given);
  }

  /** The item of that key; without attributes if there is none. */
  Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
    return partition(Values.keyText(key, this.key.partition()))
        .getOrDefault(Values.keyText(key, this.key.sort()), Map.of());
  }

  void put(Map<String, AttributeValue> item) {
    keyOf(item);
    for (KeyNames index : indexes.values()) {
      for (String name : List.of(index.partition(), index.sort())) {
        if (item.containsKey(name)) {
          Values.keyText(item, name);
        }
      }
    }
    partitions
        .computeIfAbsent(
            Values.keyText(item, key.partition()), absent -> new TreeMap<>(Values.TEXTS))
        .put(Values.keyText(item, key.sort()), Values.checked(item));
  }

  /**
   * The write units of all indexes for an item that was {@code before} and is {@code after}, each
   * without attributes where there is none: an entry whose key changes is deleted and put.
   */
  double indexUnits(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    return indexes.values().stream().mapToDouble(i -> indexUnits(i, before, after)).sum();
  }

  private static double indexUnits(
      KeyNames index, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    double deleted = index.areIn(before) ? Capacity.write(before) : 0;
    double put = index.areIn(after) ? Capacity.write(after) : 0;
    if (deleted == 0 || put == 0 || !index.isSame(before, after)) {
      return deleted + put;
    }
    return before.equals(after) ? 0 : Math.max(deleted, put);
  }

  void delete(Map<String, AttributeValue> key) {
    String partition = Values.keyText(key, this.key.partition());
    TreeMap<String, Map<String, AttributeValue>> items = partition(partition);
    items.remove(Values.keyText(key, this.key.sort()));
    if (items.isEmpty()) {
      partitions.remove(partition);
    }
  }

  private TreeMap<String, Map<String, AttributeValue>> partition(String name) {
    return partitions.getOrDefault(name, new TreeMap<>());
  }

  /** The items of one partition, by sort key. */
  Stream<Map<String, AttributeValue>> partitionItems(String name) {
    return partition(name).values().stream();
  }

  /** Every item, by key. */
  Stream<Map<String, AttributeValue>> items() {
    return partitions.values().stream().flatMap(partition -> partition.values().stream());
  }
}
