package io.whosecount.local.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.whosecount.local.runtime.InvocationResult.Answered;
import io.whosecount.local.runtime.InvocationResult.Failed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Lambda Runtime API for one function process: it asks for the next event, then hands in the
 * answer. One event at a time.
 */
final class RuntimeApi implements AutoCloseable {
  private static final String VERSION = "/2018-06-01/runtime";
  private static final Pattern OUTCOME =
      Pattern.compile(VERSION + "/invocation/([^/]+)/(response|error)");

  private final String functionArn;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private volatile Optional<Invocation> running = Optional.empty();
  private final CompletableFuture<Optional<Failed>> started = new CompletableFuture<>();

  private record Invocation(
      String id, String event, Instant deadline, CompletableFuture<InvocationResult> result) {}

  private RuntimeApi(String functionArn, HttpServer server) {
    this.functionArn = functionArn;
    this.server = server;
  }

  static RuntimeApi start(String functionArn) throws IOException {
    RuntimeApi api = new RuntimeApi(functionArn, Loopback.server(0));
    api.server.createContext(VERSION + "/invocation/next", api::next);
    api.server.createContext(VERSION + "/invocation/", api::outcome);
    api.server.createContext(VERSION + "/init/error", api::initError);
    api.server.setExecutor(api.threads);
    api.server.start();
    return api;
  }

  /** Host and port, as AWS_LAMBDA_RUNTIME_API has them. */
  String authority() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Done when the process asks for its first event; with the error if it reports one instead. */
  CompletableFuture<Optional<Failed>> started() {
    return started;
  }

  /** Hands {@code event} to the process as soon as it asks. */
  CompletableFuture<InvocationResult> invoke(String event, Duration timeout) {
    Invocation invocation =
        new Invocation(
            UUID.randomUUID().toString(),
            event,
            Instant.now().plus(timeout),
            new CompletableFuture<>());
    waiting.add(invocation);
    return invocation.result();
  }

  /** Ends every invocation that has no result: no answer will come any more. */
  void fail(Failed why) {
    started.complete(Optional.of(why));
    running.ifPresent(invocation -> invocation.result().complete(why));
    for (Invocation left = waiting.poll(); left != null; left = waiting.poll()) {
      left.result().complete(why);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void next(HttpExchange exchange) throws IOException {
    try (exchange) {
      started.complete(Optional.empty());
      Invocation invocation = waiting.take();
      running = Optional.of(invocation);
      var headers = exchange.getResponseHeaders();
      headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
      headers.set(
          "Lambda-Runtime-Deadline-Ms", Long.toString(invocation.deadline().toEpochMilli()));
      headers.set("Lambda-Runtime-Invoked-Function-Arn", functionArn);
      headers.set("Lambda-Runtime-Trace-Id", TraceId.fresh(invocation.deadline()));
      headers.set("Content-Type", "application/json");
      answer(exchange, 200, invocation.event());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void outcome(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = body(exchange);
      Matcher path = OUTCOME.matcher(exchange.getRequestURI().getPath());
      Optional<Invocation> invocation =
          path.matches() ? running.filter(i -> i.id().equals(path.group(1))) : Optional.empty();
      if (invocation.isEmpty()) {
        answer(exchange, 400, "{\"errorType\":\"InvalidRequestID\"}");
        return;
      }
      running = Optional.empty();
      answer(exchange, 202, "{\"status\":\"OK\"}");
      boolean answered = path.group(2).equals("response");
      invocation.get().result().complete(answered ? new Answered(body) : new Failed(body));
    }
  }

  private void initError(HttpExchange exchange) throws IOException {
    try (exchange) {
      Failed why = new Failed(body(exchange));
      answer(exchange, 202, "{\"status\":\"OK\"}");
      fail(why);
    }
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
