package io.whosecount.local;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Where the functions find the services of AWS.
 *
 * @param database of DynamoDB
 * @param storage of S3
 */
public record Endpoints(URI database, URI storage) {
  /**
   * How old an entry of the journal is before it is told. In the stack it is as long as a function
   * may run; here one clock serves all, and who tries the system should not wait for minutes.
   */
  private static final Duration SETTLED = Duration.ofSeconds(10);

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
        "true",
        "WHOSECOUNT_REVISIONS_SETTLED",
        SETTLED.toString());
  }
}
