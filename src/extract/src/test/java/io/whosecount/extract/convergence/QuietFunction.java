package io.whosecount.extract.convergence;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the function from logging every fault of thousands of histories. */
final class QuietFunction implements BeforeAllCallback, AfterAllCallback {
  /** Held, since loggers that nobody holds may be collected with their level. */
  private static final Logger LOG = Logger.getLogger("io.whosecount.extract");

  @Override
  public void beforeAll(ExtensionContext context) {
    LOG.setLevel(Level.OFF);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    LOG.setLevel(null);
  }
}
