package io.whosecount.local.command;

import io.whosecount.ledger.LedgerUnavailableException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** Which table of DynamoDB a command reads. */
final class TableOptions {
  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "The ledger's table (default: ${DEFAULT-VALUE}).",
      defaultValue = "whosecount")
  private String table = "whosecount";

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "The table's region (default: that of the AWS configuration).")
  private @Nullable String region;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "DynamoDB elsewhere, such as the one that `serve` starts; no credentials needed.")
  private @Nullable URI endpoint;

  /** The table's name. */
  String table() {
    return table;
  }

  /**
   * A client for it; its credentials are those of the AWS configuration.
   *
   * @throws LedgerUnavailableException where that configuration is not enough
   */
  DynamoDbClient client() {
    try {
      return built();
    } catch (SdkException e) {
      throw new LedgerUnavailableException(
          "no way to DynamoDB: " + e.getMessage() + "; see --region and --endpoint", e);
    }
  }

  private DynamoDbClient built() {
    DynamoDbClientBuilder builder =
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
    Optional.ofNullable(region).map(Region::of).ifPresent(builder::region);
    if (endpoint != null) {
      builder
          .endpointOverride(endpoint)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
      if (region == null) {
        builder.region(Region.EU_CENTRAL_1);
      }
    }
    return builder.build();
  }
}
