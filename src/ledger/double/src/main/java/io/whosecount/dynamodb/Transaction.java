package io.whosecount.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** All writes of a transaction, or none. */
final class Transaction {
  private static final int MOST = 100;
  private static final String FAILED = "ConditionalCheckFailed";
  private static final Set<String> KNOWN =
      Set.of("TransactItems", "ClientRequestToken", "ReturnConsumedCapacity");

  private Transaction() {}

  static TransactWriteItemsResponse run(
      TransactWriteItemsRequest request, Function<String, StoredTable> tables) {
    Refusals.onlyKnown(request, KNOWN);
    List<Write> writes = new ArrayList<>();
    for (TransactWriteItem item : request.transactItems()) {
      writes.add(write(item, tables));
    }
    Refusals.require(
        !writes.isEmpty() && writes.size() <= MOST, "actions in a transaction: " + writes.size());
    Write.requireDistinct(writes);
    List<CancellationReason> reasons = writes.stream().map(Transaction::reason).toList();
    if (reasons.stream().anyMatch(reason -> reason.code().equals(FAILED))) {
      throw canceled(reasons);
    }
    double units =
        writes.stream()
            .map(Write::run)
            .reduce(Capacity.Written.NOTHING, Capacity.Written::plus)
            .inTransaction();
    return TransactWriteItemsResponse.builder()
        .consumedCapacity(Capacity.ofBatch(units, request.returnConsumedCapacity()))
        .build();
  }

  private static Write write(TransactWriteItem item, Function<String, StoredTable> tables) {
    List<Write> given =
        Stream.of(
                Optional.ofNullable(item.put())
                    .map(put -> Write.of(tables.apply(put.tableName()), put)),
                Optional.ofNullable(item.delete())
                    .map(delete -> Write.of(tables.apply(delete.tableName()), delete)),
                Optional.ofNullable(item.update())
                    .map(update -> Write.of(tables.apply(update.tableName()), update)),
                Optional.ofNullable(item.conditionCheck())
                    .map(check -> Write.of(tables.apply(check.tableName()), check)))
            .flatMap(Optional::stream)
            .toList();
    Refusals.require(given.size() == 1, "an action of a transaction does one thing: " + item);
    return given.getFirst();
  }

  private static CancellationReason reason(Write write) {
    return write.holds()
        ? CancellationReason.builder().code("None").build()
        : CancellationReason.builder()
            .code(FAILED)
            .message("The conditional request failed")
            .build();
  }

  /** As DynamoDB says it, with a reason for every action in their order. */
  static TransactionCanceledException canceled(List<CancellationReason> reasons) {
    String codes =
        reasons.stream().map(CancellationReason::code).collect(Collectors.joining(", ", "[", "]"));
    return TransactionCanceledException.builder()
        .message("Transaction cancelled, please refer cancellation reasons " + codes)
        .cancellationReasons(reasons)
        .build();
  }
}
