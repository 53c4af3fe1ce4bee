package io.whosecount.local.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.whosecount.local.runtime.Loopback;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that hands each request to a function, as an API Gateway HTTP API does. */
public final class HttpFront implements AutoCloseable {
  /** The most that Lambda takes as an event, less what base64 adds to it. */
  private static final int LARGEST_BODY = 4_500_000;

  /** The server sets them itself. */
  private static final Set<String> OWN_HEADERS = ownHeaders();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final QueuePoller.Invoker function;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private HttpFront(HttpServer server, QueuePoller.Invoker function) {
    this.server = server;
    this.function = function;
  }

  /** Serves at {@code port} of 127.0.0.1, any free one for 0. */
  public static HttpFront start(int port, QueuePoller.Invoker function) throws IOException {
    HttpFront front = new HttpFront(Loopback.server(port), function);
    front.server.createContext("/", front::handle);
    front.server.setExecutor(front.threads);
    front.server.start();
    return front;
  }

  /** Where it is reached. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      if (body.length > LARGEST_BODY) {
        respond(exchange, HttpApiAnswer.message(413, "Request Entity Too Large"));
        return;
      }
      HttpApiEvent event = HttpApiEvent.of(exchange, body, Instant.now());
      respond(exchange, HttpApiAnswer.of(function.invoke(JSON.writeValueAsString(event))));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static void respond(HttpExchange exchange, HttpApiAnswer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    for (Map.Entry<String, String> header : answer.headers()) {
      if (!OWN_HEADERS.contains(header.getKey())) {
        headers.add(header.getKey(), header.getValue());
      }
    }
    int length = answer.body().length;
    if (exchange.getRequestMethod().equals("HEAD")) {
      if (length > 0) {
        headers.set("Content-Length", Integer.toString(length));
      }
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    if (length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }
  }

  private static Set<String> ownHeaders() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(Set.of("Content-Length", "Transfer-Encoding", "Connection", "Date"));
    return names;
  }
}
