package io.whosecount.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The clients repeat what a service could not answer as often as they are told, and no more. */
@Timeout(30)
class ClientsTest {
  private static final int ATTEMPTS = 3;
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void s3IsAskedAsOftenAsConfigured() {
    try (S3Client client =
        new Clients().s3(configured(S3Client.builder()).forcePathStyle(true), ATTEMPTS)) {
      assertThatThrownBy(() -> client.getObject(r -> r.bucket("b").key("k")))
          .isInstanceOf(S3Exception.class);
      assertThat(requests).hasValue(ATTEMPTS);
      assertThat(client.serviceClientConfiguration().overrideConfiguration().apiCallTimeout())
          .as("what Quarkus has configured stays")
          .contains(TIMEOUT);
    }
  }

  @Test
  void dynamoDbIsAskedAsOftenAsConfigured() {
    try (DynamoDbClient client =
        new Clients().dynamoDb(configured(DynamoDbClient.builder()), ATTEMPTS)) {
      assertThatThrownBy(() -> client.describeTable(r -> r.tableName("table")))
          .isInstanceOf(DynamoDbException.class);
      assertThat(requests).hasValue(ATTEMPTS);
      assertThat(client.serviceClientConfiguration().overrideConfiguration().apiCallTimeout())
          .as("what Quarkus has configured stays")
          .contains(TIMEOUT);
    }
  }

  private <
          B extends
              AwsSyncClientBuilder<B, ?>
                  & software.amazon.awssdk.awscore.client.builder.AwsClientBuilder<B, ?>>
      B configured(B builder) {
    return builder
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(URI.create("http://localhost:" + server.getAddress().getPort()))
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "key")))
        .overrideConfiguration(c -> c.apiCallTimeout(TIMEOUT));
  }
}
