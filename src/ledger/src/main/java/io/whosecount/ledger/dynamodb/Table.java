package io.whosecount.ledger.dynamodb;

import io.whosecount.ledger.Patience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** One table's plain requests: batches of any size, with what DynamoDB left undone repeated. */
final class Table {
  private static final int MOST_GETS = 100;
  private static final int MOST_WRITES = 25;

  private final DynamoDbClient client;
  private final String name;
  private final Patience patience;

  /** The table {@code name}, asked again as long as {@code patience} lasts. */
  Table(DynamoDbClient client, String name, Patience patience) {
    this.client = client;
    this.name = name;
    this.patience = patience;
  }

  /** For repeating {@code what}. */
  Backoff backoff(String what) {
    return new Backoff(what, patience);
  }

  String name() {
    return name;
  }

  DynamoDbClient client() {
    return client;
  }

  /** The item as the last finished write left it. */
  Optional<Map<String, AttributeValue>> get(Key key) {
    return Optional.of(
            client.getItem(r -> r.tableName(name).key(key.attributes()).consistentRead(true)))
        .filter(response -> response.hasItem())
        .map(response -> response.item());
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
        BatchGetItemResponse response = client.batchGetItem(r -> r.requestItems(now));
        response
            .responses()
            .getOrDefault(name, List.of())
            .forEach(item -> found.put(Key.of(item), item));
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
        BatchWriteItemResponse response = client.batchWriteItem(r -> r.requestItems(now));
        asked = response.unprocessedItems();
        if (!asked.isEmpty()) {
          backoff.pause("unprocessed items");
        }
      }
    }
  }

  /** Puts one item under the request's condition; says whether the condition held. */
  boolean put(PutItemRequest request) {
    Backoff backoff = backoff("put " + Key.of(request.item()));
    while (true) {
      try {
        client.putItem(request);
        return true;
      } catch (ConditionalCheckFailedException e) {
        return false;
      } catch (TransactionConflictException e) {
        // A transaction that checks the same item is on its way.
        backoff.pause("transaction conflict");
      }
    }
  }

  /** One page of a query. */
  QueryResponse query(Consumer<QueryRequest.Builder> request) {
    return client.query(r -> request.accept(r.tableName(name)));
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
