package io.whosecount.local.watch;

import io.whosecount.local.watch.WatchedFolder.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** Looks at a folder again and again, and tells one change after the other. */
public final class FolderWatch implements AutoCloseable {
  private static final Duration MOST_TO_STOP = Duration.ofSeconds(3);

  private final WatchedFolder folder;
  private final Duration interval;
  private final Listener listener;
  private final Consumer<String> log;
  private final Thread thread = Thread.ofVirtual().name("watch").unstarted(this::run);
  private String lastFailure = "";

  /** Takes changes. */
  @FunctionalInterface
  public interface Listener {
    /** Handles {@code change}; the next one waits for it. */
    void accept(Change change) throws IOException, InterruptedException;
  }

  private FolderWatch(
      WatchedFolder folder, Duration interval, Listener listener, Consumer<String> log) {
    this.folder = folder;
    this.interval = interval;
    this.listener = listener;
    this.log = log;
  }

  /** Starts to look at {@code folder}. */
  public static FolderWatch start(
      Path folder, Duration interval, Listener listener, Consumer<String> log) {
    FolderWatch watch = new FolderWatch(new WatchedFolder(folder), interval, listener, log);
    watch.thread.start();
    return watch;
  }

  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    boolean unused = thread.join(MOST_TO_STOP);
  }

  private void run() {
    try {
      while (true) {
        look();
        Thread.sleep(interval);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() throws InterruptedException {
    try {
      for (Change change : folder.look()) {
        handle(change);
      }
      lastFailure = "";
    } catch (IOException | UncheckedIOException failure) {
      // Said once, not at every look.
      if (!failure.toString().equals(lastFailure)) {
        log.accept("watch: cannot look at the folder: " + failure.getMessage());
        lastFailure = failure.toString();
      }
    }
  }

  private void handle(Change change) throws InterruptedException {
    try {
      listener.accept(change);
    } catch (IOException | RuntimeException failure) {
      log.accept("watch: " + change.path() + ": " + failure.getMessage());
    }
  }
}
