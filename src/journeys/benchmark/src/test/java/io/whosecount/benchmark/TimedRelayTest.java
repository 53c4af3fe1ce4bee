package io.whosecount.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.whosecount.local.runtime.Loopback;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimedRelayTest {
  @Test
  void passesOnWhatIsSaidAndCountsTheRequestsThatWereWaitedFor() throws Exception {
    HttpServer store = Loopback.server(0);
    store.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] said = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
          }
        });
    store.start();
    URI address = URI.create("http://127.0.0.1:" + store.getAddress().getPort());
    try (TimedRelay relay = TimedRelay.start(address);
        HttpClient client = HttpClient.newHttpClient()) {
      long begun = System.nanoTime();
      String large = "large ".repeat(100_000);

      assertThat(echo(client, relay, "small")).isEqualTo("small");
      assertThat(echo(client, relay, large)).isEqualTo(large);

      TimedRelay.Waiting waiting = relay.take();
      assertThat(waiting.requests()).isEqualTo(2);
      assertThat(waiting.nanoseconds()).isBetween(1L, System.nanoTime() - begun);
      assertThat(relay.take()).isEqualTo(new TimedRelay.Waiting(0, 0));
    } finally {
      store.stop(0);
    }
  }

  private static String echo(HttpClient client, TimedRelay relay, String text) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(relay.endpoint())
                .version(HttpClient.Version.HTTP_1_1)
                .POST(HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8))
                .build(),
            BodyHandlers.ofString());
    return answer.body();
  }
}
