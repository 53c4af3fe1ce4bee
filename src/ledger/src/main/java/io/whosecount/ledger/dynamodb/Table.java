package io.whosecount.ledger.dynamodb;

import io.whosecount.ledger.LedgerUnavailableException;
import io.whosecount.ledger.Meter;
import io.whosecount.ledger.Patience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** One table's plain requests: batches of any size, with what DynamoDB left undone repeated. */
final class Table {
  private static final int MOST_GETS = 100;
  private static final int MOST_WRITES = 25;
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final Set<String> PASSING =
      Set.of(
          "None",
          CONDITION_FAILED,
          "TransactionConflict",
          "ThrottlingError",
          "ProvisionedThroughputExceeded");

  private final DynamoDbClient client;
  private final String name;
  private final Meter meter;
  private final Patience patience;

  /**
   * The table {@code name}, asked again as long as {@code patience} lasts; {@code meter} is told
   * what each request consumed.
   */
  Table(DynamoDbClient client, String name, Meter meter, Patience patience) {
    this.client = client;
    this.name = name;
    this.meter = meter;
    this.patience = patience;
  }

  /** For repeating {@code what}. */
  Backoff backoff(String what) {
    return new Backoff(what, patience);
  }

  String name() {
    return name;
  }

  /**
   * The answer to {@code question}.
   *
   * @throws LedgerUnavailableException saying what could not be done, where DynamoDB does not
   *     answer
   */
  <T> T asking(String what, Supplier<T> question) {
    try {
      return question.get();
    } catch (SdkException e) {
      throw new LedgerUnavailableException(
          "could not " + what + " in table " + name + ": " + e.getMessage(), e);
    }
  }

  /** The item as the last finished write left it. */
  Optional<Map<String, AttributeValue>> get(Key key) {
    GetItemResponse response =
        client.getItem(
            r ->
                r.tableName(name)
                    .key(key.attributes())
                    .consistentRead(true)
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
    tell(
        units(response.consumedCapacity()),
        response.hasItem() ? List.of(response.item()) : List.of());
    return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
  }

  /** Those of the items that are there, as the last finished writes left them. */
  Map<Key, Map<String, AttributeValue>> getAll(Collection<Key> keys) {
    Map<Key, Map<String, AttributeValue>> found = new HashMap<>();
    List<Key> distinct = List.copyOf(new TreeSet<>(keys));
    for (int from = 0; from < distinct.size(); from += MOST_GETS) {
      List<Key> some = distinct.subList(from, Math.min(from + MOST_GETS, distinct.size()));
      Map<String, KeysAndAttributes> asked =
          Map.of(
              name,
              KeysAndAttributes.builder()
                  .keys(some.stream().map(Key::attributes).toList())
                  .consistentRead(true)
                  .build());
      Backoff backoff = backoff("read " + some.size() + " items");
      while (!asked.isEmpty()) {
        Map<String, KeysAndAttributes> now = asked;
        BatchGetItemResponse response =
            client.batchGetItem(
                r -> r.requestItems(now).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
        List<Map<String, AttributeValue>> items =
            response.responses().getOrDefault(name, List.of());
        items.forEach(item -> found.put(Key.of(item), item));
        tell(units(response.consumedCapacity()), items);
        asked = response.unprocessedKeys();
        if (!asked.isEmpty()) {
          backoff.pause("unprocessed keys");
        }
      }
    }
    return found;
  }

  /** Puts all, whatever is there. */
  void putAll(List<Map<String, AttributeValue>> items) {
    writeAll(
        items.stream()
            .map(item -> PutRequest.builder().item(item).build())
            .map(put -> WriteRequest.builder().putRequest(put).build())
            .toList());
  }

  /** Deletes those that are there. */
  void deleteAll(List<Key> keys) {
    writeAll(
        keys.stream()
            .map(key -> DeleteRequest.builder().key(key.attributes()).build())
            .map(delete -> WriteRequest.builder().deleteRequest(delete).build())
            .toList());
  }

  private void writeAll(List<WriteRequest> writes) {
    for (int from = 0; from < writes.size(); from += MOST_WRITES) {
      List<WriteRequest> some = writes.subList(from, Math.min(from + MOST_WRITES, writes.size()));
      Map<String, List<WriteRequest>> asked = Map.of(name, some);
      Backoff backoff = backoff("write " + some.size() + " items");
      while (!asked.isEmpty()) {
        Map<String, List<WriteRequest>> now = asked;
        BatchWriteItemResponse response =
            client.batchWriteItem(
                r -> r.requestItems(now).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
        meter.wrote(units(response.consumedCapacity()), some.size());
        asked = response.unprocessedItems();
        if (!asked.isEmpty()) {
          backoff.pause("unprocessed items");
        }
      }
    }
  }

  /** What became of a transaction that did not fail. */
  enum Transacted {
    /** All of it is done. */
    DONE,
    /** Nothing is done: the condition of its first write does not hold. */
    FIRST_REFUSED,
    /** Nothing is done: somebody else wrote at the same time, or there was too much to do. */
    OVERTAKEN
  }

  /** Writes all or nothing, each under its own condition. */
  Transacted transact(List<TransactWriteItem> writes) {
    try {
      TransactWriteItemsResponse response =
          client.transactWriteItems(
              r -> r.transactItems(writes).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
      meter.wrote(units(response.consumedCapacity()), writes.size());
      return Transacted.DONE;
    } catch (TransactionCanceledException e) {
      List<String> codes = e.cancellationReasons().stream().map(CancellationReason::code).toList();
      if (CONDITION_FAILED.equals(codes.getFirst())) {
        return Transacted.FIRST_REFUSED;
      }
      if (!PASSING.containsAll(codes)) {
        throw e;
      }
      return Transacted.OVERTAKEN;
    } catch (TransactionInProgressException e) {
      return Transacted.OVERTAKEN;
    }
  }

  /** One page of a query. */
  QueryResponse query(Consumer<QueryRequest.Builder> request) {
    QueryResponse page =
        client.query(
            r ->
                request.accept(
                    r.tableName(name).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)));
    tell(units(page.consumedCapacity()), page.items());
    return page;
  }

  private void tell(double units, List<Map<String, AttributeValue>> items) {
    meter.read(units, items.size(), () -> items.stream().mapToLong(Attributes::bytes).sum());
  }

  /** Every item of the table, as the last finished writes left it. */
  void scan(Consumer<Map<String, AttributeValue>> taker) {
    client.scanPaginator(r -> r.tableName(name).consistentRead(true)).items().forEach(taker);
  }

  private static double units(@Nullable ConsumedCapacity consumed) {
    return consumed == null ? 0 : Objects.requireNonNullElse(consumed.capacityUnits(), 0.0);
  }

  private static double units(List<ConsumedCapacity> consumed) {
    return consumed.stream().mapToDouble(Table::units).sum();
  }

  /** Every item of a query, page after page: for lists that are known to be short. */
  List<Map<String, AttributeValue>> queryAll(Consumer<QueryRequest.Builder> request) {
    List<Map<String, AttributeValue>> found = new ArrayList<>();
    Map<String, AttributeValue> start = Map.of();
    do {
      Map<String, AttributeValue> from = start;
      QueryResponse page =
          query(
              r -> {
                request.accept(r);
                if (!from.isEmpty()) {
                  r.exclusiveStartKey(from);
                }
              });
      found.addAll(page.items());
      start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
    } while (!start.isEmpty());
    return found;
  }
}
