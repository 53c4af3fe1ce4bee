package io.whosecount.local.runtime;

import io.whosecount.local.runtime.InvocationResult.Failed;
import io.whosecount.local.runtime.InvocationResult.TimedOut;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One running process of a function: what Lambda calls an execution environment. It handles one
 * invocation at a time, and stays for the next one unless it crashed or ran out of time.
 */
public final class FunctionProcess implements AutoCloseable {
  /** Lambda gives 10 seconds; a busy machine with cold disks may need more. */
  private static final Duration MOST_TO_START = Duration.ofSeconds(60);

  private final RuntimeApi api;
  private final Process process;

  private FunctionProcess(RuntimeApi api, Process process) {
    this.api = api;
    this.process = process;
  }

  /**
   * Starts a process; it may still be starting when this returns.
   *
   * @param function what runs in it
   * @param environment the function's own variables
   * @param runtimeClient what the Java runtime adds
   * @param log receives what the function prints
   */
  public static FunctionProcess start(
      FunctionPackage function,
      Map<String, String> environment,
      RuntimeClient runtimeClient,
      Path log)
      throws IOException {
    return start(function, function.command(runtimeClient), environment, log);
  }

  /**
   * Starts a process by {@code command} in place of the function's own, as {@link
   * #start(FunctionPackage, Map, RuntimeClient, Path)} does.
   */
  public static FunctionProcess start(
      FunctionPackage function, List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    RuntimeApi api =
        RuntimeApi.start("arn:aws:lambda:eu-central-1:000000000000:function:" + function.name());
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(function.folder().toFile())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(log.toFile()));
      LambdaEnvironment.fill(builder.environment(), function, api.authority());
      builder.environment().putAll(environment);
      Process process = ChildProcesses.start(builder);
      process.onExit().thenAccept(ended -> api.fail(exited(ended.exitValue())));
      return new FunctionProcess(api, process);
    } catch (IOException failure) {
      api.close();
      throw failure;
    }
  }

  /** Whether it can take an invocation. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** The id of its process on this machine. */
  public long pid() {
    return process.pid();
  }

  /** Waits until it asks for its first event; the error if it cannot start. */
  public Optional<Failed> awaitStart() throws InterruptedException {
    try {
      return api.started().get(MOST_TO_START.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      end();
      return Optional.of(
          LambdaError.of("Runtime.InitTimeout", "no first poll within " + MOST_TO_START));
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("it is never completed by an exception", impossible);
    }
  }

  /** Hands {@code event} to the function and waits for what comes of it. */
  public InvocationResult invoke(String event, Duration timeout) throws InterruptedException {
    Optional<Failed> broken = awaitStart();
    if (broken.isPresent()) {
      end();
      return broken.get();
    }
    CompletableFuture<InvocationResult> result = api.invoke(event, timeout);
    if (!process.isAlive()) {
      // It may have ended before this invocation was there to be failed with the others.
      api.fail(exited(process.exitValue()));
    }
    try {
      return result.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      end();
      return new TimedOut();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("it is never completed by an exception", impossible);
    }
  }

  @Override
  public void close() {
    end();
    api.close();
  }

  private void end() {
    ChildProcesses.end(process);
  }

  private static Failed exited(int status) {
    return LambdaError.of("Runtime.ExitError", "Runtime exited with error: exit status " + status);
  }
}
