package io.whosecount.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What has to be closed, the last started first. */
final class Closers implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Consumer<String> log;

  Closers(Consumer<String> log) {
    this.log = log;
  }

  synchronized <T extends AutoCloseable> T add(T closeable) {
    open.push(closeable);
    return closeable;
  }

  /** Closes everything; what does not close is reported and keeps nothing else open. */
  @Override
  public synchronized void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception failure) {
        log.accept("stop: " + failure);
      }
    }
  }
}
