package io.whosecount.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What a request is charged, if it asks for that. */
final class Capacity {
  private static final double BYTES_OF_A_READ = 4_096;
  private static final double BYTES_OF_A_WRITE = 1_024;

  private Capacity() {}

  /**
   * What writes are charged.
   *
   * @param table write units of the table, where they are no transaction
   * @param indexes those of its indexes
   */
  record Written(double table, double indexes) {
    static final Written NOTHING = new Written(0, 0);

    Written plus(Written more) {
      return new Written(table + more.table, indexes + more.indexes);
    }

    /** Of writes that are no transaction. */
    double alone() {
      return table + indexes;
    }

    /** Of a transaction, in which the table's are two each: one prepares, one commits. */
    double inTransaction() {
      return 2 * table + indexes;
    }
  }

  /** Of items that were read one by one. */
  static double read(Map<String, AttributeValue> item, @Nullable Boolean consistent) {
    return reads(Values.bytes(item), consistent);
  }

  private static double reads(long bytes, @Nullable Boolean consistent) {
    double units = Math.max(1, Math.ceil(bytes / BYTES_OF_A_READ));
    return Boolean.TRUE.equals(consistent) ? units : units / 2;
  }

  /** Of one item that was written. */
  static double write(Map<String, AttributeValue> item) {
    return Math.max(1, Math.ceil(Values.bytes(item) / BYTES_OF_A_WRITE));
  }

  /** Of a list, which is charged as a whole. */
  static @Nullable ConsumedCapacity ofList(
      Collection<Map<String, AttributeValue>> items,
      @Nullable Boolean consistent,
      @Nullable ReturnConsumedCapacity wanted) {
    return of(reads(items.stream().mapToLong(Values::bytes).sum(), consistent), wanted);
  }

  /** The units as an answer about several tables carries them, of which there is one. */
  static @Nullable List<ConsumedCapacity> ofBatch(
      double units, @Nullable ReturnConsumedCapacity wanted) {
    ConsumedCapacity capacity = of(units, wanted);
    return capacity == null ? null : List.of(capacity);
  }

  /** The units as an answer carries them; absent where nobody asked. */
  static @Nullable ConsumedCapacity of(double units, @Nullable ReturnConsumedCapacity wanted) {
    boolean asked = wanted != null && wanted != ReturnConsumedCapacity.NONE;
    return asked ? ConsumedCapacity.builder().capacityUnits(units).build() : null;
  }
}
