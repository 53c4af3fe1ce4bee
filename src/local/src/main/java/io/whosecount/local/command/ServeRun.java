package io.whosecount.local.command;

import io.whosecount.local.Configuration;
import io.whosecount.local.LocalSystem;
import io.whosecount.local.StartFailure;
import io.whosecount.local.Uploads;
import io.whosecount.local.watch.FolderWatch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** One run of the system at a terminal, from the first line to the last. */
final class ServeRun {
  private static final int SECONDS_TO_STOP = 15;
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final PrintWriter out;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  ServeRun(PrintWriter out) {
    this.out = out;
  }

  int run(
      Function<Consumer<String>, Configuration> configuration,
      Optional<Path> watched,
      boolean samples)
      throws StartFailure, InterruptedException {
    stopOnSignal(Thread.currentThread());
    Configuration applied = configuration.apply(this::log);
    try {
      serve(applied, watched, samples);
      return 0;
    } catch (StartFailure | InterruptedException | RuntimeException failure) {
      if (stopping.getCount() == 0) {
        // Whatever fails while it is being stopped is no failure.
        say("stopped; the data stays in " + applied.dataFolder().toAbsolutePath().normalize());
        return 0;
      }
      throw failure;
    } finally {
      stopped.countDown();
    }
  }

  private void serve(Configuration configuration, Optional<Path> watched, boolean samples)
      throws StartFailure, InterruptedException {
    long start = System.nanoTime();
    say("Whose Count, the whole system on this machine");
    say("data folder: " + configuration.dataFolder().toAbsolutePath().normalize());
    try (LocalSystem system = LocalSystem.start(configuration);
        Uploads uploads = new Uploads(system.storage());
        DocumentOutcome outcome = new DocumentOutcome(system)) {
      if (samples) {
        say("loading the sample documents");
        new Samples(uploads, outcome).load(this::say);
      }
      say("ready after %.1f s".formatted((System.nanoTime() - start) / 1e9));
      say("");
      Addresses.of(system).forEach(this::say);
      awaitStop(watched, uploads, outcome);
    }
  }

  private void awaitStop(Optional<Path> watched, Uploads uploads, DocumentOutcome outcome)
      throws InterruptedException {
    if (watched.isEmpty()) {
      stopping.await();
      return;
    }
    say("watching " + watched.get());
    WatchedUploads listener = new WatchedUploads(watched.get(), uploads, outcome, this::say);
    try (FolderWatch watch = FolderWatch.start(watched.get(), LOOK_EVERY, listener, this::log)) {
      stopping.await();
    }
  }

  /** Ctrl-C and a request to end both stop the system cleanly, with the exit code of success. */
  private void stopOnSignal(Thread serving) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (stopped.getCount() == 0) {
                    return;
                  }
                  say("stopping");
                  stopping.countDown();
                  serving.interrupt();
                  awaitStopped();
                  // The exit code would tell of the signal, as if the stop had been a failure.
                  Runtime.getRuntime().halt(0);
                },
                "stop"));
  }

  private void awaitStopped() {
    try {
      boolean unused = stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the system reports; not what fails because it is being stopped. */
  private void log(String line) {
    if (stopping.getCount() > 0) {
      say(line);
    }
  }

  private void say(String line) {
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }
}
