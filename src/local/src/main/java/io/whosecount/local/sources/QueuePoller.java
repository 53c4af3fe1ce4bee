package io.whosecount.local.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.local.runtime.InvocationResult;
import io.whosecount.local.sources.LocalQueue.Returned;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads a queue in batches, hands each to a function and deletes what it handled: Lambda's event
 * source mapping.
 */
public final class QueuePoller implements AutoCloseable {
  /** The most messages of one batch, as in the stack. */
  public static final int BATCH = 5;

  /**
   * How much longer a message waits before each further delivery: the deliveries of one that is
   * handed to function after dying function spread over a minute and more, as in SQS, where it is
   * hidden for minutes each time.
   */
  private static final int GROWTH = 3;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONG_POLL = Duration.ofSeconds(1);
  private static final Duration MOST_TO_STOP = Duration.ofSeconds(3);

  private final LocalQueue queue;
  private final Invoker function;
  private final Duration redelivery;
  private final Consumer<String> log;
  private final List<Thread> threads = new ArrayList<>();

  /** Hands an event to a function. */
  @FunctionalInterface
  public interface Invoker {
    /** Waits for what comes of {@code event}. */
    InvocationResult invoke(String event) throws InterruptedException;
  }

  private QueuePoller(
      LocalQueue queue, Invoker function, Duration redelivery, Consumer<String> log) {
    this.queue = queue;
    this.function = function;
    this.redelivery = redelivery;
    this.log = log;
  }

  /**
   * Starts to poll.
   *
   * @param queue that is read
   * @param function that handles the messages
   * @param concurrency how many batches are handled at once
   * @param redelivery how long a failed message waits before it is delivered for the second time;
   *     before each further delivery it waits 3 times as long as before the last
   * @param log is told of failures
   */
  public static QueuePoller start(
      LocalQueue queue,
      Invoker function,
      int concurrency,
      Duration redelivery,
      Consumer<String> log) {
    QueuePoller poller = new QueuePoller(queue, function, redelivery, log);
    for (int i = 1; i <= concurrency; i++) {
      poller.threads.add(Thread.ofVirtual().name("poller " + i).start(poller::poll));
    }
    return poller;
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        boolean unused = thread.join(MOST_TO_STOP);
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void poll() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        List<QueueMessage> batch = queue.receive(BATCH, LONG_POLL);
        if (!batch.isEmpty()) {
          handle(batch);
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (IOException broken) {
      log.accept("queue: stopped, its folder cannot be written: " + broken);
    }
  }

  private void handle(List<QueueMessage> batch) throws IOException, InterruptedException {
    Set<String> ids = batch.stream().map(QueueMessage::id).collect(Collectors.toSet());
    Set<String> failed = invoke(batch, ids);
    for (QueueMessage message : batch) {
      if (failed.contains(message.id())) {
        giveBack(message);
      } else {
        queue.delete(message.receipt());
      }
    }
  }

  /** The ids of those messages of {@code batch} that failed, which are among {@code ids}. */
  private Set<String> invoke(List<QueueMessage> batch, Set<String> ids)
      throws InterruptedException {
    try {
      return switch (function.invoke(json(SqsEvent.of(batch)))) {
        case InvocationResult.Answered answered -> BatchAnswer.failedOf(ids, answered.body());
        case InvocationResult.Failed failure -> {
          log.accept("queue: the function failed: " + failure.errorJson());
          yield ids;
        }
        case InvocationResult.TimedOut late -> {
          log.accept("queue: the function did not answer in time");
          yield ids;
        }
      };
    } catch (RuntimeException defect) {
      // Without this the poller would end in silence, and the queue would never be read again.
      log.accept("queue: the function could not be invoked: " + defect);
      return ids;
    }
  }

  private void giveBack(QueueMessage message) throws IOException {
    Duration delay = redelivery.multipliedBy((long) Math.pow(GROWTH, message.receives() - 1.0));
    if (queue.giveBack(message.receipt(), delay) == Returned.DEAD_LETTER) {
      log.accept(
          "queue: given up after %d deliveries, see the dead letter %s"
              .formatted(message.receives(), message.id()));
    }
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records of text are always JSON", impossible);
    }
  }
}
