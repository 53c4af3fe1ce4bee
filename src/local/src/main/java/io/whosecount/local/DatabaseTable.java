package io.whosecount.local;

import io.whosecount.ledger.dynamodb.LedgerTable;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ledger's table on this machine, which the stack makes in an account. */
public final class DatabaseTable {
  private DatabaseTable() {}

  /** Makes it in the DynamoDB at {@code endpoint}. */
  public static void create(URI endpoint) {
    try (DynamoDbClient client = client(endpoint)) {
      LedgerTable.createIfAbsent(client, Configuration.TABLE);
    }
  }

  /** A client of the DynamoDB at {@code endpoint}, which asks for no account. */
  public static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
