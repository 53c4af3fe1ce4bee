package io.whosecount.ledger.dynamodb;

import io.whosecount.local.dynamodb.EmbeddedDynamoDb;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A DynamoDB Local in memory with a client, for one test class. */
final class LocalTables implements AutoCloseable {
  private static final Path LIBRARIES = Path.of("..", "local", "dynamodb", "target", "lib");

  private final EmbeddedDynamoDb server = EmbeddedDynamoDb.start(LIBRARIES, Optional.empty(), 0);
  private final DynamoDbClient client = client(server.endpoint());

  /** A client that gives up soon, so that the ledger's own retries are seen. */
  static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(2)))
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(2))
                .socketTimeout(Duration.ofSeconds(20)))
        .build();
  }

  DynamoDbClient client() {
    return client;
  }

  /** The name of a new table. */
  String newTable() {
    String name = "ledger-" + UUID.randomUUID();
    LedgerTable.createIfAbsent(client, name);
    return name;
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
