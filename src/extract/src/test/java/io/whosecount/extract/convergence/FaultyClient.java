package io.whosecount.extract.convergence;

import io.whosecount.extract.store.StoreUnavailableException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The client of one invocation: waits for its turn before each request, and has one fault. */
final class FaultyClient extends ForwardingClient {
  private static final int SHORT_PAGE = 2;

  private final Consumer<String> turn;
  private final Optional<Fault> fault;
  private int writes;
  private int batches;

  /** Over {@code client}; {@code turn} is told of every request before it is done. */
  FaultyClient(DynamoDbClient client, Consumer<String> turn, Optional<Fault> fault) {
    super(client);
    this.turn = turn;
    this.fault = fault;
  }

  /** The function's process ends here. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash(String where) {
      super(where, null, false, false);
    }
  }

  /** Throws if the store is down at its fetch of that number. */
  static void fetch(Optional<Fault> fault, int number) {
    if (fault.equals(Optional.of(new Fault(Fault.Kind.STORE_DOWN, number)))) {
      throw new StoreUnavailableException("the object", new IOException("no route"));
    }
  }

  @Override
  <T extends DynamoDbRequest, R> R forward(T request, Function<T, R> operation) {
    String name = request.getClass().getSimpleName().replace("Request", "");
    turn.accept(name);
    if (request instanceof BatchGetItemRequest || request instanceof BatchWriteItemRequest) {
      batches++;
    }
    if (request instanceof QueryRequest query && has(Fault.Kind.SHORT_PAGES)) {
      return operation.apply(cast(query.toBuilder().limit(SHORT_PAGE).build()));
    }
    if (isNow(Fault.Kind.UNPROCESSED, batches)) {
      Optional<R> half = half(request, operation);
      if (half.isPresent()) {
        return half.get();
      }
    }
    return name.startsWith("Get") || name.startsWith("BatchGet") || name.startsWith("Query")
        ? operation.apply(request)
        : write(request, operation);
  }

  private <T extends DynamoDbRequest, R> R write(T request, Function<T, R> operation) {
    writes++;
    if (isNow(Fault.Kind.CRASH_BEFORE, writes)) {
      throw new Crash("before write " + writes);
    }
    if (isNow(Fault.Kind.THROTTLED, writes)) {
      throw throttled(request);
    }
    R answer = operation.apply(request);
    if (isNow(Fault.Kind.CRASH_AFTER, writes)) {
      throw new Crash("after write " + writes);
    }
    if (isNow(Fault.Kind.ANSWER_LOST, writes)) {
      throw SdkClientException.create("no answer");
    }
    // A transaction carries a token, by which DynamoDB knows it again.
    if (isNow(Fault.Kind.REPEATED, writes) && !(request instanceof TransactWriteItemsRequest)) {
      return operation.apply(request);
    }
    return answer;
  }

  private static RuntimeException throttled(DynamoDbRequest request) {
    if (request instanceof TransactWriteItemsRequest transaction) {
      return TransactionCanceledException.builder()
          .message("throttled")
          .cancellationReasons(
              transaction.transactItems().stream()
                  .map(item -> CancellationReason.builder().code("ThrottlingError").build())
                  .toList())
          .build();
    }
    return ProvisionedThroughputExceededException.builder().message("throttled").build();
  }

  /** Does the first half of a batch; the rest comes back. */
  @SuppressWarnings("unchecked") // R is the answer to T, which the cases name
  private static <T extends DynamoDbRequest, R> Optional<R> half(
      T request, Function<T, R> operation) {
    if (request instanceof BatchWriteItemRequest batch && batch.requestItems().size() == 1) {
      Map.Entry<String, List<WriteRequest>> all = batch.requestItems().entrySet().iterator().next();
      int half = (all.getValue().size() + 1) / 2;
      Map<String, List<WriteRequest>> rest = new HashMap<>();
      if (half < all.getValue().size()) {
        rest.put(all.getKey(), all.getValue().subList(half, all.getValue().size()));
      }
      R unused =
          operation.apply(
              cast(
                  batch.toBuilder()
                      .requestItems(Map.of(all.getKey(), all.getValue().subList(0, half)))
                      .build()));
      return Optional.of((R) BatchWriteItemResponse.builder().unprocessedItems(rest).build());
    }
    if (request instanceof BatchGetItemRequest batch && batch.requestItems().size() == 1) {
      Map.Entry<String, KeysAndAttributes> all = batch.requestItems().entrySet().iterator().next();
      KeysAndAttributes asked = all.getValue();
      int half = (asked.keys().size() + 1) / 2;
      Map<String, KeysAndAttributes> rest = new HashMap<>();
      if (half < asked.keys().size()) {
        rest.put(
            all.getKey(),
            asked.toBuilder().keys(asked.keys().subList(half, asked.keys().size())).build());
      }
      KeysAndAttributes some = asked.toBuilder().keys(asked.keys().subList(0, half)).build();
      BatchGetItemResponse answer =
          (BatchGetItemResponse)
              operation.apply(
                  cast(batch.toBuilder().requestItems(Map.of(all.getKey(), some)).build()));
      return Optional.of((R) answer.toBuilder().unprocessedKeys(rest).build());
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // a request of the same class
  private static <T extends DynamoDbRequest> T cast(DynamoDbRequest request) {
    return (T) request;
  }

  private boolean has(Fault.Kind kind) {
    return fault.map(f -> f.kind() == kind).orElse(false);
  }

  private boolean isNow(Fault.Kind kind, int count) {
    return has(kind) && fault.orElseThrow().request() == count;
  }
}
