package io.whosecount.benchmark;

import io.whosecount.local.runtime.FunctionPackage;
import io.whosecount.local.runtime.FunctionProcess;
import io.whosecount.local.runtime.InvocationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Starts a function again and again, asks each process one thing, and the last one many.
 *
 * @param function that is tried
 * @param command that starts it
 * @param workload what it is asked
 * @param stores that it asks itself
 * @param log receives what it prints
 */
record Trial(
    FunctionPackage function, List<String> command, Workload workload, Stores stores, Path log) {
  private static final Duration TIMEOUT = Duration.ofSeconds(120);

  /** Starts it at {@code share}, and calls it, as long as {@code settings} allow. */
  Outcome run(ProcessorShare share, Settings settings) throws IOException, InterruptedException {
    Outcome outcome = new Outcome();
    Deadline deadline = new Deadline(settings.most());
    for (int left = settings.starts(); ; left--) {
      long begun = System.nanoTime();
      try (FunctionProcess process = start(share)) {
        first(process, begun, outcome);
        if (left == 1 || deadline.isOver()) {
          warm(process, settings, outcome);
          return outcome;
        }
      }
    }
  }

  /** Calls it at all processors, so that what it asks is warm before anything is measured. */
  void warmUp(Settings settings) throws IOException, InterruptedException {
    try (FunctionProcess process = start(ProcessorShare.FULL)) {
      warm(process, settings, new Outcome());
    }
  }

  /** A new process of it. */
  FunctionProcess start(ProcessorShare share) throws IOException {
    return FunctionProcess.start(function, share.started(command), stores.environment(), log);
  }

  /** Asks it once, and sees to it that the answer is right. */
  void call(FunctionProcess process, String event) throws InterruptedException {
    InvocationResult result = process.invoke(event, TIMEOUT);
    if (!(result instanceof InvocationResult.Answered(String body)) || !workload.isRight(body)) {
      throw new IllegalStateException(
          "%s failed: %s (see %s)".formatted(function.name(), result, log));
    }
  }

  private void first(FunctionProcess process, long begun, Outcome outcome)
      throws IOException, InterruptedException {
    Optional<InvocationResult.Failed> broken = process.awaitStart();
    if (broken.isPresent()) {
      throw new IllegalStateException(
          "%s does not start: %s (see %s)".formatted(function.name(), broken.get(), log));
    }
    outcome.firstPoll.add(System.nanoTime() - begun);
    // An upload before it is not the function's time.
    long before = System.nanoTime();
    String event = workload.next();
    long upload = System.nanoTime() - before;
    stores.take();
    call(process, event);
    outcome.firstAnswer.add(System.nanoTime() - begun - upload);
    outcome.firstStores.add(stores.take().nanoseconds());
    ProcessStatus status = ProcessStatus.of(process.pid());
    outcome.firstProcessor.add(status.processorNanoseconds());
    outcome.first = status;
  }

  private void warm(FunctionProcess process, Settings settings, Outcome outcome)
      throws IOException, InterruptedException {
    Deadline deadline = new Deadline(settings.most());
    for (int left = settings.calls(); left > 0 && !deadline.isOver(); left--) {
      String event = workload.next();
      stores.take();
      long begun = System.nanoTime();
      call(process, event);
      long took = System.nanoTime() - begun;
      TimedRelay.Waiting waiting = stores.take();
      outcome.warm.add(took);
      outcome.warmStores.add(waiting.nanoseconds());
      outcome.warmOwn.add(took - waiting.nanoseconds());
      outcome.requests += waiting.requests();
    }
    outcome.last = ProcessStatus.of(process.pid());
  }

  /** When it is enough. */
  private record Deadline(long end) {
    Deadline(Duration most) {
      this(System.nanoTime() + most.toNanos());
    }

    boolean isOver() {
      return System.nanoTime() - end > 0;
    }
  }
}
