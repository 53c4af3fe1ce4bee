package io.whosecount.local.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.local.runtime.InvocationResult;
import io.whosecount.local.runtime.InvocationResult.Answered;
import io.whosecount.local.runtime.InvocationResult.Failed;
import io.whosecount.local.runtime.InvocationResult.TimedOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class QueuePollerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final QueueFolder folder;
  private final LocalQueue queue;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<JsonNode> handled = new CopyOnWriteArrayList<>();

  QueuePollerTest(@TempDir Path folder) throws IOException {
    this.folder = QueueFolder.at(folder);
    this.queue = LocalQueue.open(this.folder, Clock.systemUTC());
  }

  @Test
  void deliversAgainOnlyTheMessagesThatFailed() throws Exception {
    queue.send("good");
    queue.send("bad at first");
    AtomicInteger failures = new AtomicInteger();

    poll(
        batch -> {
          List<String> failed = new ArrayList<>();
          batch.forEach(
              message -> {
                if (body(message).equals("bad at first") && failures.getAndIncrement() == 0) {
                  failed.add("{\"itemIdentifier\":" + message.path("messageId") + "}");
                }
              });
          return new Answered("{\"batchItemFailures\":[" + String.join(",", failed) + "]}");
        });

    assertThat(handled.stream().map(QueuePollerTest::body))
        .containsExactlyInAnyOrder("good", "bad at first", "bad at first");
    assertThat(folder.deadMessages()).isEmpty();
  }

  @Test
  void deliversTheWholeBatchAgainWhenTheFunctionFails() throws Exception {
    queue.send("one");
    AtomicInteger calls = new AtomicInteger();

    poll(
        batch ->
            switch (calls.getAndIncrement()) {
              case 0 -> new Failed("{\"errorType\":\"Crash\"}");
              case 1 -> new TimedOut();
              default -> new Answered("null");
            });

    assertThat(handled).hasSize(3);
    assertThat(log).anyMatch(line -> line.contains("Crash"));
  }

  @Test
  void deliversTheBatchAgainWhenTheFunctionCannotBeInvoked() throws Exception {
    queue.send("one");
    AtomicInteger calls = new AtomicInteger();

    poll(
        batch -> {
          if (calls.getAndIncrement() == 0) {
            throw new IllegalStateException("no process");
          }
          return new Answered("null");
        });

    assertThat(handled).hasSize(2);
    assertThat(log).anyMatch(line -> line.contains("no process"));
  }

  @Test
  void givesAMessageUpAfterFiveDeliveriesAndSaysSo() throws Exception {
    queue.send("poison");

    poll(batch -> new Failed("{}"));

    assertThat(handled).hasSize(LocalQueue.MOST_RECEIVES);
    assertThat(folder.deadMessages())
        .extracting(QueueFolder.Stored::body)
        .containsExactly("poison");
    assertThat(log).anyMatch(line -> line.contains("given up after 5 deliveries"));
  }

  @Test
  void waitsLongerBeforeEachDeliverySoThatABadMinuteLosesNothing() throws Exception {
    queue.send("unlucky");
    List<Long> times = new CopyOnWriteArrayList<>();

    poll(
        Duration.ofMillis(10),
        batch -> {
          times.add(System.nanoTime() / 1_000_000);
          return new Failed("{}");
        });

    assertThat(times).hasSize(LocalQueue.MOST_RECEIVES);
    for (int n = 1; n < times.size(); n++) {
      // Less by what is lost where two clocks are rounded to milliseconds.
      assertThat(times.get(n) - times.get(n - 1))
          .as("milliseconds before delivery %d", n + 1)
          .isGreaterThanOrEqualTo(10 * (long) Math.pow(3, n - 1) - 2);
    }
  }

  @Test
  void takesAnAnswerThatNamesAStrangerAsAFailureOfTheBatch() throws Exception {
    queue.send("one");
    AtomicInteger calls = new AtomicInteger();

    poll(
        batch ->
            calls.getAndIncrement() == 0
                ? new Answered("{\"batchItemFailures\":[{\"itemIdentifier\":\"stranger\"}]}")
                : new Answered("{\"batchItemFailures\":[]}"));

    assertThat(handled).hasSize(2);
  }

  @Test
  void hasTheShapeOfAnSqsEvent() throws Exception {
    queue.send("{\"Records\":[]}");

    poll(batch -> new Answered(""));

    JsonNode message = handled.getFirst();
    assertThat(message.path("eventSource").textValue()).isEqualTo("aws:sqs");
    assertThat(message.path("eventSourceARN").textValue())
        .isEqualTo("arn:aws:sqs:eu-central-1:000000000000:uploads");
    assertThat(message.path("body").textValue()).isEqualTo("{\"Records\":[]}");
    assertThat(message.path("md5OfBody").textValue()).isEqualTo("4166b95044745e0c1033678bdad8d7de");
    assertThat(message.path("messageAttributes").isObject()).isTrue();
    assertThat(message.path("attributes").path("ApproximateReceiveCount").textValue())
        .isEqualTo("1");
    assertThat(message.path("attributes").path("SentTimestamp").textValue()).matches("\\d{13}");
    assertThat(message.path("receiptHandle").textValue()).isNotEmpty();
  }

  private void poll(Function<List<JsonNode>, InvocationResult> function) throws Exception {
    poll(Duration.ofMillis(1), function);
  }

  private void poll(Duration redelivery, Function<List<JsonNode>, InvocationResult> function)
      throws Exception {
    QueuePoller.Invoker invoker =
        event -> {
          List<JsonNode> batch = new ArrayList<>();
          records(event).forEach(batch::add);
          handled.addAll(batch);
          return function.apply(batch);
        };
    try (QueuePoller poller = QueuePoller.start(queue, invoker, 1, redelivery, log::add)) {
      assertThat(queue.awaitEmpty(Duration.ofSeconds(20))).isTrue();
    }
  }

  private static JsonNode records(String event) {
    try {
      return JSON.readTree(event).path("Records");
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static String body(JsonNode message) {
    return message.path("body").textValue();
  }
}
