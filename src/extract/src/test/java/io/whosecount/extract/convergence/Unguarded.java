package io.whosecount.extract.convergence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A client that leaves out one of the writer's guards: the histories have to notice. */
final class Unguarded extends ForwardingClient {

  /** What keeps the ledger right. */
  enum Guard {
    /** The head that a flip replaces is the one that was read. */
    HEAD_OF_A_FLIP,
    /** Supporters are added while the head is still their revision. */
    HEAD_OF_A_SUPPORTER,
    /** A supporter is taken, or replaced, only at the revision that was read. */
    REVISION_OF_A_SUPPORTER,
    /** What smaller revisions left is swept. */
    SWEEP,
    /** Claims are in the table before anybody can support them. */
    CLAIMS_FIRST,
    /** A revision is put only over a smaller one. */
    ORDER_OF_REVISIONS,
    /** Sequencers are padded before they are compared. */
    PADDING_OF_SEQUENCERS
  }

  /** Smaller than all. */
  private static final String SMALLEST = "0@";

  private final Guard missing;
  private final Map<AttributeValue, AttributeValue> revisions = new HashMap<>();
  private final List<Runnable> later = new ArrayList<>();

  /** Over {@code client}, without that guard. */
  Unguarded(DynamoDbClient client, Guard missing) {
    super(client);
    this.missing = missing;
  }

  /**
   * Digits that, padded, sort as the given ones do without padding: in a revision a letter comes
   * behind them that is greater than all digits.
   */
  static String sequencer(Guard missing, String sequencer) {
    return missing == Guard.PADDING_OF_SEQUENCERS
        ? sequencer.replaceAll(".", "0$0") + "10"
        : sequencer;
  }

  @Override
  @SuppressWarnings("unchecked") // R is the answer to T, which the cases name
  <T extends DynamoDbRequest, R> R forward(T request, Function<T, R> operation) {
    if (request instanceof TransactWriteItemsRequest transaction) {
      R answer = operation.apply((T) unguarded(transaction));
      later.forEach(Runnable::run);
      later.clear();
      return answer;
    }
    if (missing == Guard.CLAIMS_FIRST
        && request instanceof BatchWriteItemRequest batch
        && puts(batch)) {
      later.add(
          () -> {
            R unused = operation.apply(request);
          });
      return (R) BatchWriteItemResponse.builder().unprocessedItems(Map.of()).build();
    }
    if (missing == Guard.ORDER_OF_REVISIONS && request instanceof GetItemRequest get) {
      return (R) withSmallestRevision(get, (GetItemResponse) operation.apply(request));
    }
    if (missing == Guard.SWEEP && request instanceof QueryRequest query && isSweep(query)) {
      return (R) QueryResponse.builder().items(List.of()).count(0).build();
    }
    return operation.apply(request);
  }

  /** So every revision seems to be greater; what a flip replaces is the true one all the same. */
  private GetItemResponse withSmallestRevision(GetItemRequest request, GetItemResponse answer) {
    if (!answer.hasItem()) {
      return answer;
    }
    Map<String, AttributeValue> head = new HashMap<>(answer.item());
    revisions.put(request.key().get("PK"), head.put("revision", AttributeValue.fromS(SMALLEST)));
    return answer.toBuilder().item(head).build();
  }

  private static boolean puts(BatchWriteItemRequest batch) {
    return batch.requestItems().values().stream()
        .flatMap(List::stream)
        .map(WriteRequest::putRequest)
        .anyMatch(put -> put != null && put.item().get("SK").s().startsWith("CLAIM#"));
  }

  private static boolean isSweep(QueryRequest query) {
    AttributeValue start = query.expressionAttributeValues().get(":start");
    return start != null && "CLAIM#".equals(start.s());
  }

  private TransactWriteItemsRequest unguarded(TransactWriteItemsRequest transaction) {
    return transaction.toBuilder()
        .transactItems(
            transaction.transactItems().stream()
                .filter(
                    item -> missing != Guard.HEAD_OF_A_SUPPORTER || item.conditionCheck() == null)
                .map(this::unguarded)
                .toList())
        .build();
  }

  private TransactWriteItem unguarded(TransactWriteItem item) {
    if (item.put() != null && isOverSmallest(item.put())) {
      Map<String, AttributeValue> values = new HashMap<>(item.put().expressionAttributeValues());
      values.put(":revision", revisions.get(item.put().item().get("PK")));
      return TransactWriteItem.builder()
          .put(item.put().toBuilder().expressionAttributeValues(values).build())
          .build();
    }
    if (item.put() != null && isMissing(item.put().item())) {
      return TransactWriteItem.builder()
          .put(Put.builder().tableName(item.put().tableName()).item(item.put().item()).build())
          .build();
    }
    if (item.delete() != null && isMissing(item.delete().key())) {
      return TransactWriteItem.builder()
          .delete(d -> d.tableName(item.delete().tableName()).key(item.delete().key()))
          .build();
    }
    return item;
  }

  private static boolean isOverSmallest(Put put) {
    return AttributeValue.fromS(SMALLEST).equals(put.expressionAttributeValues().get(":revision"));
  }

  private boolean isMissing(Map<String, AttributeValue> key) {
    return switch (missing) {
      case HEAD_OF_A_FLIP -> key.get("SK").s().equals("HEAD");
      case REVISION_OF_A_SUPPORTER -> key.get("PK").s().startsWith("SUPPORT#");
      case HEAD_OF_A_SUPPORTER, SWEEP, CLAIMS_FIRST, ORDER_OF_REVISIONS, PADDING_OF_SEQUENCERS ->
          false;
    };
  }
}
