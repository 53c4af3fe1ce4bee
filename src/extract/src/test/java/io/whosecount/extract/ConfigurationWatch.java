package io.whosecount.extract;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Hears what Quarkus says of the configuration while it starts, before any test does. A system
 * property carries it over to {@link ConfigurationTest}, which another class loader loads.
 */
public final class ConfigurationWatch extends Handler implements LauncherSessionListener {
  static final String UNKNOWN_KEYS = "io.whosecount.unknown-keys";

  /** Held, since loggers that nobody holds may be collected with their handlers. */
  private static final Logger CONFIGURATION = Logger.getLogger("io.quarkus.config");

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    // A run opens several sessions: one to find the tests, in which Quarkus may start already.
    System.setProperty(UNKNOWN_KEYS, System.getProperty(UNKNOWN_KEYS, ""));
    CONFIGURATION.addHandler(this);
  }

  @Override
  public void publish(LogRecord record) {
    if (record.getMessage().startsWith("Unrecognized configuration key")) {
      String before = System.getProperty(UNKNOWN_KEYS, "");
      System.setProperty(UNKNOWN_KEYS, before + record.getMessage() + "\n");
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
