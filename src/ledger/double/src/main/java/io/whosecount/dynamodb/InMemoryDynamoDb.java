package io.whosecount.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * DynamoDB over maps, for one test. Safe for threads: every request is done at one moment. A
 * request, a field of one or an expression that it does not know throws {@link
 * UnsupportedOperationException}; a test holds what it does know to DynamoDB Local.
 */
public final class InMemoryDynamoDb implements DynamoDbClient {
  private static final int MOST_GETS = 100;
  private static final int MOST_WRITES = 25;
  private static final Set<String> KNOWN_OF_GET =
      Set.of("TableName", "Key", "ConsistentRead", "ReturnConsumedCapacity");
  private static final Set<String> KNOWN_OF_BATCH =
      Set.of("RequestItems", "ReturnConsumedCapacity");

  private final Map<String, StoredTable> tables = new HashMap<>();

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}

  @Override
  public synchronized CreateTableResponse createTable(CreateTableRequest request) {
    if (tables.containsKey(request.tableName())) {
      throw ResourceInUseException.builder().message("Table already exists").build();
    }
    tables.put(request.tableName(), new StoredTable(request));
    return CreateTableResponse.builder().tableDescription(description(request.tableName())).build();
  }

  @Override
  public synchronized DescribeTableResponse describeTable(DescribeTableRequest request) {
    table(request.tableName());
    return DescribeTableResponse.builder().table(description(request.tableName())).build();
  }

  private static TableDescription description(String name) {
    return TableDescription.builder().tableName(name).tableStatus(TableStatus.ACTIVE).build();
  }

  @Override
  public DynamoDbWaiter waiter() {
    return DynamoDbWaiter.builder().client(this).build();
  }

  @Override
  public synchronized GetItemResponse getItem(GetItemRequest request) {
    Refusals.onlyKnown(request, KNOWN_OF_GET);
    StoredTable table = table(request.tableName());
    Map<String, AttributeValue> item = table.get(table.exactKey(request.key()));
    GetItemResponse.Builder answer =
        GetItemResponse.builder()
            .consumedCapacity(
                Capacity.of(
                    Capacity.read(item, request.consistentRead()),
                    request.returnConsumedCapacity()));
    return item.isEmpty() ? answer.build() : answer.item(item).build();
  }

  @Override
  public synchronized BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    Refusals.onlyKnown(request, KNOWN_OF_BATCH);
    Map<String, List<Map<String, AttributeValue>>> found = new HashMap<>();
    double units = 0;
    int keys = 0;
    for (Map.Entry<String, KeysAndAttributes> asked : request.requestItems().entrySet()) {
      Refusals.onlyKnown(asked.getValue(), Set.of("Keys", "ConsistentRead"));
      StoredTable table = table(asked.getKey());
      List<Map<String, AttributeValue>> items = new ArrayList<>();
      Set<Map<String, AttributeValue>> distinct = new HashSet<>();
      for (Map<String, AttributeValue> key : asked.getValue().keys()) {
        Refusals.require(
            distinct.add(table.exactKey(key)), "Provided list of item keys contains duplicates");
        Map<String, AttributeValue> item = table.get(key);
        units += Capacity.read(item, asked.getValue().consistentRead());
        if (!item.isEmpty()) {
          items.add(item);
        }
      }
      keys += distinct.size();
      found.put(asked.getKey(), items);
    }
    Refusals.require(keys > 0 && keys <= MOST_GETS, "keys in a batch: " + keys);
    return BatchGetItemResponse.builder()
        .responses(found)
        .unprocessedKeys(Map.of())
        .consumedCapacity(Capacity.ofBatch(units, request.returnConsumedCapacity()))
        .build();
  }

  @Override
  public synchronized BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    Refusals.onlyKnown(request, KNOWN_OF_BATCH);
    List<Write> writes = new ArrayList<>();
    for (Map.Entry<String, List<WriteRequest>> asked : request.requestItems().entrySet()) {
      StoredTable table = table(asked.getKey());
      for (WriteRequest write : asked.getValue()) {
        writes.add(
            write.putRequest() != null
                ? Write.put(table, write.putRequest().item())
                : Write.delete(table, write.deleteRequest().key()));
      }
    }
    Refusals.require(
        !writes.isEmpty() && writes.size() <= MOST_WRITES, "writes in a batch: " + writes.size());
    Write.requireDistinct(writes);
    double units = writes.stream().map(Write::run).mapToDouble(Capacity.Written::alone).sum();
    return BatchWriteItemResponse.builder()
        .unprocessedItems(Map.of())
        .consumedCapacity(Capacity.ofBatch(units, request.returnConsumedCapacity()))
        .build();
  }

  @Override
  public synchronized PutItemResponse putItem(PutItemRequest request) {
    double units = runIfItHolds(Write.of(table(request.tableName()), request));
    return PutItemResponse.builder()
        .consumedCapacity(Capacity.of(units, request.returnConsumedCapacity()))
        .build();
  }

  @Override
  public synchronized DeleteItemResponse deleteItem(DeleteItemRequest request) {
    double units = runIfItHolds(Write.of(table(request.tableName()), request));
    return DeleteItemResponse.builder()
        .consumedCapacity(Capacity.of(units, request.returnConsumedCapacity()))
        .build();
  }

  @Override
  public synchronized UpdateItemResponse updateItem(UpdateItemRequest request) {
    double units = runIfItHolds(Write.of(table(request.tableName()), request));
    return UpdateItemResponse.builder()
        .consumedCapacity(Capacity.of(units, request.returnConsumedCapacity()))
        .build();
  }

  private static double runIfItHolds(Write write) {
    if (!write.holds()) {
      throw ConditionalCheckFailedException.builder()
          .message("The conditional request failed")
          .build();
    }
    return write.run().alone();
  }

  @Override
  public synchronized TransactWriteItemsResponse transactWriteItems(
      TransactWriteItemsRequest request) {
    return Transaction.run(request, this::table);
  }

  @Override
  public synchronized QueryResponse query(QueryRequest request) {
    return Queries.answer(table(request.tableName()), request);
  }

  @Override
  public synchronized ScanResponse scan(ScanRequest request) {
    return Queries.scan(table(request.tableName()), request);
  }

  @Override
  public ScanIterable scanPaginator(ScanRequest request) {
    return new ScanIterable(this, request);
  }

  @Override
  public QueryIterable queryPaginator(QueryRequest request) {
    return new QueryIterable(this, request);
  }

  private StoredTable table(String name) {
    return Optional.ofNullable(tables.get(name))
        .orElseThrow(
            () ->
                ResourceNotFoundException.builder()
                    .message("Cannot do operations on a non-existent table")
                    .build());
  }
}
