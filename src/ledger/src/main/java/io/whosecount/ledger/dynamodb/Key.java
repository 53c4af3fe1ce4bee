package io.whosecount.ledger.dynamodb;

import io.whosecount.ledger.order.KeyText;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The primary key of an item of the table. */
record Key(String partition, String sort) implements Comparable<Key> {

  /** The key of {@code item}. */
  static Key of(Map<String, AttributeValue> item) {
    return new Key(part(item, LedgerTable.PARTITION), part(item, LedgerTable.SORT));
  }

  private static String part(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    if (value == null) {
      throw new IllegalStateException("an item without " + name + ": " + item);
    }
    return value.s();
  }

  /** The key of a row of this, under these names. */
  Key under(String names) {
    return new Key(partition, sort + KeyText.SEPARATOR + names);
  }

  /** As attributes. */
  Map<String, AttributeValue> attributes() {
    return Map.of(
        LedgerTable.PARTITION, AttributeValue.fromS(partition),
        LedgerTable.SORT, AttributeValue.fromS(sort));
  }

  @Override
  public int compareTo(Key other) {
    int byPartition = partition.compareTo(other.partition);
    return byPartition != 0 ? byPartition : sort.compareTo(other.sort);
  }

  @Override
  public String toString() {
    return partition + " " + sort;
  }
}
