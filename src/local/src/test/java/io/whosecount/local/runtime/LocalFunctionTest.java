package io.whosecount.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.local.runtime.InvocationResult.Answered;
import io.whosecount.local.runtime.InvocationResult.Failed;
import io.whosecount.local.runtime.InvocationResult.TimedOut;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LocalFunctionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  LocalFunctionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tellsTheFunctionWhatLambdaTells() throws Exception {
    try (LocalFunction function = function(1, Duration.ofSeconds(30))) {
      long before = System.currentTimeMillis();
      JsonNode told = answer(function.invoke("{\"a\":1}"));

      assertThat(told.path("event")).isEqualTo(JSON.readTree("{\"a\":1}"));
      assertThat(told.path("deadline").asLong())
          .isBetween(before + 30_000, System.currentTimeMillis() + 30_000);
      assertThat(told.path("arn").textValue())
          .isEqualTo("arn:aws:lambda:eu-central-1:000000000000:function:fake");
      assertThat(told.path("trace").textValue()).startsWith("Root=1-");
      assertThat(told.path("own").textValue()).isEqualTo("value");
      assertThat(told.path("home").asBoolean()).isFalse();
    }
  }

  @Test
  void keepsAProcessForTheNextInvocation() throws Exception {
    try (LocalFunction function = function(2, Duration.ofSeconds(30))) {
      JsonNode first = answer(function.invoke("1"));

      assertThat(answer(function.invoke("2")).path("pid")).isEqualTo(first.path("pid"));
    }
  }

  @Test
  void startsMoreProcessesForInvocationsAtOnceUpToItsLimit() throws Exception {
    try (LocalFunction function = function(2, Duration.ofSeconds(60));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<InvocationResult> call = () -> function.invoke("1");
      List<Future<InvocationResult>> results = threads.invokeAll(List.of(call, call, call, call));

      assertThat(results).allSatisfy(r -> assertThat(r.get()).isInstanceOf(Answered.class));
      assertThat(function.pids()).hasSize(2);
    }
  }

  @Test
  void passesOnAnErrorAndGoesOnWithTheProcess() throws Exception {
    try (LocalFunction function = function(1, Duration.ofSeconds(30))) {
      assertThat(function.invoke("\"error\"")).isEqualTo(new Failed("{\"errorType\":\"Own\"}"));
      Set<Long> before = function.pids();

      assertThat(function.invoke("1")).isInstanceOf(Answered.class);
      assertThat(function.pids()).isEqualTo(before);
    }
  }

  @Test
  void replacesAProcessThatCrashed() throws Exception {
    try (LocalFunction function = function(1, Duration.ofSeconds(30))) {
      assertThat(function.invoke("\"crash\""))
          .isEqualTo(
              new Failed(
                  "{\"errorType\":\"Runtime.ExitError\","
                      + "\"errorMessage\":\"Runtime exited with error: exit status 3\"}"));

      assertThat(function.invoke("1")).isInstanceOf(Answered.class);
    }
  }

  @Test
  void endsAProcessThatRunsOutOfTime() throws Exception {
    try (LocalFunction function = function(1, Duration.ofMillis(300))) {
      assertThat(function.invoke("\"hang\"")).isEqualTo(new TimedOut());
      assertThat(function.pids()).isEmpty();
    }
  }

  @Test
  void reportsAFunctionThatCannotStart() throws Exception {
    FunctionPackage broken = FakeFunction.packageIn(folder, "NoLexicon");
    try (LocalFunction function = function(broken, 1, Duration.ofSeconds(30))) {
      assertThat(function.warmUp()).contains(new Failed("{\"errorType\":\"NoLexicon\"}"));
    }
  }

  @Test
  void leavesNoProcessBehind() throws Exception {
    ProcessHandle process;
    try (LocalFunction function = function(1, Duration.ofSeconds(30))) {
      process = ProcessHandle.of(answer(function.invoke("1")).path("pid").asLong()).orElseThrow();
      assertThat(process.isAlive()).isTrue();
    }

    ProcessHandle ended = process.onExit().get(10, TimeUnit.SECONDS);
    assertThat(ended.isAlive()).isFalse();
  }

  @Test
  void answersAWarmInvocationWithoutTheDelayOfASleepyConnection() throws Exception {
    try (LocalFunction function = function(1, Duration.ofSeconds(30))) {
      for (int i = 0; i < 20; i++) {
        assertThat(function.invoke("1")).isInstanceOf(Answered.class);
      }
      long fastest = Long.MAX_VALUE;
      for (int i = 0; i < 20; i++) {
        long start = System.nanoTime();
        assertThat(function.invoke("1")).isInstanceOf(Answered.class);
        fastest = Math.min(fastest, System.nanoTime() - start);
      }

      // A delayed ACK costs every call 40 ms; a busy machine costs some of them more.
      assertThat(fastest).isLessThan(30_000_000);
    }
  }

  private LocalFunction function(int concurrency, Duration timeout) throws IOException {
    return function(FakeFunction.packageIn(folder), concurrency, timeout);
  }

  private LocalFunction function(FunctionPackage unpacked, int concurrency, Duration timeout) {
    return new LocalFunction(
        new LocalFunction.Settings(
            unpacked,
            Map.of("OWN", "value"),
            new RuntimeClient(Path.of("target", "runtime"), Optional.empty()),
            folder.resolve("log.txt"),
            concurrency,
            timeout));
  }

  private static JsonNode answer(InvocationResult result) throws IOException {
    assertThat(result).isInstanceOf(Answered.class);
    return JSON.readTree(((Answered) result).body());
  }
}
