package io.whosecount.extract;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import io.whosecount.extract.event.NotificationReader;
import io.whosecount.extract.event.PayloadReader;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;

/** The function put together by hand, with stores in memory. */
final class TestFunction {
  private static final Extractor EXTRACTOR = new BuiltInExtractor();
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final MapStore store = new MapStore();
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Intake intake;
  private final ExtractHandler handler;

  TestFunction() {
    RemainingTime time = new RemainingTime(Clock.systemUTC(), Duration.ofSeconds(30));
    intake = new Intake(store, EXTRACTOR, ledger, Clock.systemUTC());
    handler =
        new ExtractHandler(
            new PayloadReader(new NotificationReader()),
            new Attempts(intake, time, pause -> {}, new Consumption()),
            time);
  }

  MapStore store() {
    return store;
  }

  InMemoryLedger ledger() {
    return ledger;
  }

  Intake intake() {
    return intake;
  }

  /** The function's answer. */
  JsonNode handle(JsonNode payload) {
    return handler.handleRequest(payload, context());
  }

  /** One that knows nothing but the time that is left. */
  private static Context context() {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getRemainingTimeInMillis")) {
                return (int) TIMEOUT.toMillis();
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
