package io.whosecount.local.runtime;

import io.whosecount.local.runtime.InvocationResult.Failed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * A function with as many processes as are needed at once, up to a limit. Processes are started on
 * demand and kept warm; one that crashed is replaced by the next invocation.
 */
public final class LocalFunction implements AutoCloseable {
  private final Settings settings;
  private final Semaphore permits;
  private final Deque<FunctionProcess> idle = new ArrayDeque<>();
  private final Set<FunctionProcess> all = new HashSet<>();
  private boolean closed;

  /**
   * How a function is run.
   *
   * @param function what is run
   * @param environment its own variables
   * @param runtimeClient what the Java runtime adds
   * @param log receives what it prints
   * @param concurrency the most processes at once
   * @param timeout the most that one invocation may take
   */
  public record Settings(
      FunctionPackage function,
      Map<String, String> environment,
      RuntimeClient runtimeClient,
      Path log,
      int concurrency,
      Duration timeout) {
    public Settings {
      environment = Map.copyOf(environment);
      if (concurrency < 1) {
        throw new IllegalArgumentException("a function needs a process, not " + concurrency);
      }
    }
  }

  /** A function without any process yet. */
  public LocalFunction(Settings settings) {
    this.settings = settings;
    this.permits = new Semaphore(settings.concurrency(), true);
  }

  /** Starts a first process and waits until it asks for an event; the error if it cannot. */
  public Optional<Failed> warmUp() throws IOException, InterruptedException {
    FunctionProcess process = take();
    Optional<Failed> failure = process.awaitStart();
    giveBack(process);
    return failure;
  }

  /** Invokes it, waiting for a free process if all are busy. */
  public InvocationResult invoke(String event) throws InterruptedException {
    permits.acquire();
    try {
      FunctionProcess process = take();
      try {
        return process.invoke(event, settings.timeout());
      } finally {
        giveBack(process);
      }
    } catch (IOException failure) {
      return LambdaError.of("Runtime.StartError", String.valueOf(failure.getMessage()));
    } finally {
      permits.release();
    }
  }

  /** What is run. */
  public FunctionPackage function() {
    return settings.function();
  }

  /** The ids of its running processes. */
  public synchronized Set<Long> pids() {
    Set<Long> pids = new HashSet<>();
    all.forEach(process -> pids.add(process.pid()));
    return pids;
  }

  @Override
  public void close() {
    Set<FunctionProcess> running;
    synchronized (this) {
      closed = true;
      running = Set.copyOf(all);
      all.clear();
      idle.clear();
    }
    running.forEach(FunctionProcess::close);
  }

  private synchronized FunctionProcess take() throws IOException {
    while (!idle.isEmpty()) {
      // The one used last: the others may be given up by the machine's memory first.
      FunctionProcess process = idle.pop();
      if (process.isAlive()) {
        return process;
      }
      drop(process);
    }
    if (closed) {
      throw new IOException("the function " + settings.function().name() + " was stopped");
    }
    FunctionProcess fresh =
        FunctionProcess.start(
            settings.function(), settings.environment(), settings.runtimeClient(), settings.log());
    all.add(fresh);
    return fresh;
  }

  private synchronized void giveBack(FunctionProcess process) {
    if (process.isAlive() && !closed) {
      idle.push(process);
    } else {
      drop(process);
    }
  }

  private synchronized void drop(FunctionProcess process) {
    all.remove(process);
    process.close();
  }
}
