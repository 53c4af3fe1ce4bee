package io.whosecount.local;

import java.net.URI;
import java.util.Map;

/**
 * Where the functions find the services of AWS.
 *
 * @param database of DynamoDB
 * @param storage of S3
 */
public record Endpoints(URI database, URI storage) {
  /** The variables that tell a function of them, and of the table. */
  public Map<String, String> environment() {
    return Map.of(
        "WHOSECOUNT_TABLE",
        Configuration.TABLE,
        "QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE",
        database.toString(),
        "QUARKUS_S3_ENDPOINT_OVERRIDE",
        storage.toString(),
        "QUARKUS_S3_PATH_STYLE_ACCESS",
        "true");
  }
}
