package io.whosecount.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A request arrives whole, and says how long it is, though its signature does not vouch for it. */
class WholeRequestsTest {
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private record Request(Headers headers, String body) {}

  WholeRequestsTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void eachRequestOfAConnectionIsWholeAndNotStreamed() {
    try (DynamoDbClient client = client()) {
      client.describeTable(r -> r.tableName("first"));
      client.describeTable(r -> r.tableName("second"));
    }

    assertThat(requests)
        .extracting(Request::body)
        .containsExactly("{\"TableName\":\"first\"}", "{\"TableName\":\"second\"}");
    assertThat(requests)
        .allSatisfy(
            request -> {
              assertThat(request.headers().getFirst("Content-Length"))
                  .isEqualTo(Integer.toString(request.body().length()));
              // Signed, it would be the SDK's own, with which the JDK streams.
              assertThat(request.headers().getFirst("Authorization"))
                  .contains("SignedHeaders=")
                  .doesNotContain("content-length");
            });
  }

  private DynamoDbClient client() {
    return DynamoDbClient.builder()
        .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(c -> c.addExecutionInterceptor(new WholeRequests()))
        .build();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      requests.add(new Request(exchange.getRequestHeaders(), body));
      byte[] answer = "{\"Table\":{}}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }
}
