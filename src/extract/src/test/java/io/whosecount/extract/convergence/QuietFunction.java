package io.whosecount.extract.convergence;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the function from logging every fault of thousands of histories. */
final class QuietFunction implements BeforeAllCallback, AfterAllCallback {
  /** Held, since loggers that nobody holds may be collected with their levels. */
  private static final List<Logger> LOGS =
      Stream.of("io.whosecount.extract", "whosecount.events").map(Logger::getLogger).toList();

  @Override
  public void beforeAll(ExtensionContext context) {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    LOGS.forEach(log -> log.setLevel(null));
  }
}
