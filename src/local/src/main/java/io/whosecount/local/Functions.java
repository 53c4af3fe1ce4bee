package io.whosecount.local;

import io.whosecount.local.runtime.FunctionPackage;
import io.whosecount.local.runtime.InvocationResult.Failed;
import io.whosecount.local.runtime.LocalFunction;
import io.whosecount.local.runtime.RuntimeClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The two packaged functions, with the configuration that the stack gives them. */
final class Functions {
  private static final int EXTRACT_PROCESSES = 2;
  private static final int FIGURES_PROCESSES = 4;
  private static final Duration EXTRACT_TIMEOUT = Duration.ofSeconds(120);
  private static final Duration FIGURES_TIMEOUT = Duration.ofSeconds(10);

  private Functions() {}

  static LocalFunction extract(Configuration configuration, DataFolder data, Endpoints endpoints)
      throws IOException {
    return function(
        "extract",
        configuration.installation().extract(),
        configuration,
        data,
        endpoints,
        EXTRACT_PROCESSES,
        EXTRACT_TIMEOUT);
  }

  static LocalFunction figures(Configuration configuration, DataFolder data, Endpoints endpoints)
      throws IOException {
    return function(
        "figures",
        configuration.installation().figures(),
        configuration,
        data,
        endpoints,
        FIGURES_PROCESSES,
        FIGURES_TIMEOUT);
  }

  /** Waits until the first process of each function asks for an event. */
  static void warmUp(DataFolder data, LocalFunction... functions)
      throws InterruptedException, StartFailure {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Optional<Failed>>> starts = new ArrayList<>();
      for (LocalFunction function : functions) {
        starts.add(threads.submit(function::warmUp));
      }
      for (int i = 0; i < functions.length; i++) {
        check(starts.get(i), functions[i].function().name(), data);
      }
    }
  }

  private static void check(Future<Optional<Failed>> start, String name, DataFolder data)
      throws InterruptedException, StartFailure {
    try {
      Optional<Failed> failure = start.get();
      if (failure.isPresent()) {
        throw new StartFailure(
            "the function %s does not start: %s (see %s)"
                .formatted(
                    name,
                    failure.get().errorJson(),
                    data.root().resolve("logs").resolve(name + ".log")));
      }
    } catch (ExecutionException failure) {
      throw new StartFailure(
          "the function %s does not start: %s".formatted(name, failure.getCause()), failure);
    }
  }

  private static LocalFunction function(
      String name,
      Path zip,
      Configuration configuration,
      DataFolder data,
      Endpoints endpoints,
      int processes,
      Duration timeout)
      throws IOException {
    return new LocalFunction(
        new LocalFunction.Settings(
            FunctionPackage.unpack(name, zip, data.function(name)),
            endpoints.environment(),
            RuntimeClient.unpack(
                configuration.installation().runtimeClient(), data.function(name + "-runtime")),
            data.log(name),
            processes,
            timeout));
  }
}
