package io.whosecount.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedDynamoDbTest {
  private static final Path LIBRARIES = Path.of("target", "lib");
  private static final String TABLE =
      """
      {"TableName": "kept", "BillingMode": "PAY_PER_REQUEST",
       "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
       "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]}
      """;

  @Test
  void keepsTablesInItsDataFolder(@TempDir Path folder) throws Exception {
    Optional<Path> data = Optional.of(folder.resolve("made/when/absent"));
    try (EmbeddedDynamoDb first = EmbeddedDynamoDb.start(LIBRARIES, data, 0)) {
      assertThat(ask(first.endpoint(), "CreateTable", TABLE)).contains("\"TableName\":\"kept\"");
    }
    try (EmbeddedDynamoDb second = EmbeddedDynamoDb.start(LIBRARIES, data, 0)) {
      assertThat(ask(second.endpoint(), "ListTables", "{}"))
          .isEqualTo("{\"TableNames\":[\"kept\"]}");
    }
  }

  @Test
  void endsWhenItIsClosed() throws Exception {
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    EmbeddedDynamoDb running = EmbeddedDynamoDb.start(LIBRARIES, Optional.empty(), 0);
    List<ProcessHandle> started =
        ProcessHandle.current().children().filter(child -> !before.contains(child)).toList();

    running.close();

    assertThat(started).hasSize(1);
    assertThat(started.getFirst().onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void saysWhatTheProcessSaidWhenItDoesNotStart(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("empty.jar"), "no jar");

    assertThatThrownBy(() -> EmbeddedDynamoDb.start(folder, Optional.empty(), 0).close())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("DynamoDB Local ended with 1")
        .hasMessageContaining("ServerRunner");
  }

  @Test
  void refusesAFolderThatIsNotThere(@TempDir Path folder) {
    Path absent = folder.resolve("absent");

    assertThatThrownBy(() -> EmbeddedDynamoDb.start(absent, Optional.empty(), 0).close())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(absent.toString());
  }

  private static String ask(URI endpoint, String operation, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=none")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
