package io.whosecount.dynamodb;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One write of one item.
 *
 * @param table that holds the item
 * @param key of the item
 * @param condition on the item as it is
 * @param change from the item before to that after; without attributes where there is none
 */
record Write(
    StoredTable table,
    Map<String, AttributeValue> key,
    Condition condition,
    UnaryOperator<Map<String, AttributeValue>> change) {
  private static final Set<String> KNOWN =
      Set.of(
          "TableName",
          "Item",
          "Key",
          "ConditionExpression",
          "UpdateExpression",
          "ExpressionAttributeNames",
          "ExpressionAttributeValues",
          "ReturnConsumedCapacity");

  static Write put(StoredTable table, Map<String, AttributeValue> item) {
    return new Write(table, table.keyOf(item), new Condition.None(), before -> item);
  }

  static Write delete(StoredTable table, Map<String, AttributeValue> key) {
    return new Write(table, table.exactKey(key), new Condition.None(), before -> Map.of());
  }

  static Write of(StoredTable table, PutItemRequest r) {
    Refusals.onlyKnown(r, KNOWN);
    return put(table, r.item())
        .on(r.conditionExpression(), r.expressionAttributeNames(), r.expressionAttributeValues());
  }

  static Write of(StoredTable table, Put r) {
    Refusals.onlyKnown(r, KNOWN);
    return put(table, r.item())
        .on(r.conditionExpression(), r.expressionAttributeNames(), r.expressionAttributeValues());
  }

  static Write of(StoredTable table, DeleteItemRequest r) {
    Refusals.onlyKnown(r, KNOWN);
    return delete(table, r.key())
        .on(r.conditionExpression(), r.expressionAttributeNames(), r.expressionAttributeValues());
  }

  static Write of(StoredTable table, Delete r) {
    Refusals.onlyKnown(r, KNOWN);
    return delete(table, r.key())
        .on(r.conditionExpression(), r.expressionAttributeNames(), r.expressionAttributeValues());
  }

  static Write of(StoredTable table, ConditionCheck r) {
    Refusals.onlyKnown(r, KNOWN);
    return new Write(table, table.exactKey(r.key()), new Condition.None(), UnaryOperator.identity())
        .on(r.conditionExpression(), r.expressionAttributeNames(), r.expressionAttributeValues());
  }

  static Write of(StoredTable table, UpdateItemRequest r) {
    Refusals.onlyKnown(r, KNOWN);
    return update(
        table,
        r.key(),
        r.updateExpression(),
        r.conditionExpression(),
        new Placeholders(r.expressionAttributeNames(), r.expressionAttributeValues()));
  }

  static Write of(StoredTable table, Update r) {
    Refusals.onlyKnown(r, KNOWN);
    return update(
        table,
        r.key(),
        r.updateExpression(),
        r.conditionExpression(),
        new Placeholders(r.expressionAttributeNames(), r.expressionAttributeValues()));
  }

  private static Write update(
      StoredTable table,
      Map<String, AttributeValue> key,
      String update,
      @Nullable String condition,
      Placeholders placeholders) {
    Condition read = ConditionReader.read(condition, placeholders);
    Map<String, AttributeValue> exact = table.exactKey(key);
    UpdateReader.apply(update, placeholders, exact); // for what it uses and refuses
    placeholders.requireAllUsed();
    return new Write(
        table,
        exact,
        read,
        before -> UpdateReader.apply(update, placeholders, before.isEmpty() ? exact : before));
  }

  private Write on(
      @Nullable String condition, Map<String, String> names, Map<String, AttributeValue> values) {
    Placeholders placeholders = new Placeholders(names, values);
    Condition read = ConditionReader.read(condition, placeholders);
    placeholders.requireAllUsed();
    return new Write(table, key, read, change);
  }

  boolean holds() {
    return condition.holds(table.get(key));
  }

  /** Does it, whatever the condition says; tells what it is charged. */
  Capacity.Written run() {
    Map<String, AttributeValue> before = table.get(key);
    Map<String, AttributeValue> after = change.apply(before);
    if (after.isEmpty()) {
      table.delete(key);
    } else if (after != before) {
      table.put(after);
    }
    return new Capacity.Written(
        Math.max(Capacity.write(before), Capacity.write(after)), table.indexUnits(before, after));
  }

  /** Throws when two writes are of one item, as DynamoDB does. */
  static void requireDistinct(List<Write> writes) {
    Set<Object> items = new HashSet<>();
    for (Write write : writes) {
      Refusals.require(
          items.add(List.of(System.identityHashCode(write.table), write.key)),
          "two operations on one item: " + write.key);
    }
  }
}
