package io.whosecount.extract.convergence;

import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** A client that hands every request of the ledger to another one; it refuses all others. */
abstract class ForwardingClient implements DynamoDbClient {
  private final DynamoDbClient client;

  ForwardingClient(DynamoDbClient client) {
    this.client = client;
  }

  /** Does {@code request} by {@code operation}, or something else. */
  abstract <T extends DynamoDbRequest, R> R forward(T request, Function<T, R> operation);

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return forward(request, client::getItem);
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return forward(request, client::batchGetItem);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return forward(request, client::query);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return forward(request, client::putItem);
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    return forward(request, client::deleteItem);
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    return forward(request, client::updateItem);
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    return forward(request, client::batchWriteItem);
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    return forward(request, client::transactWriteItems);
  }

  @Override
  public String serviceName() {
    return client.serviceName();
  }

  @Override
  public void close() {
    client.close();
  }
}
