package io.whosecount.extract.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosecount.extract.Attempts;
import io.whosecount.extract.Consumption;
import io.whosecount.extract.ExtractHandler;
import io.whosecount.extract.Intake;
import io.whosecount.extract.RemainingTime;
import io.whosecount.extract.event.NotificationReader;
import io.whosecount.extract.event.PayloadReader;
import io.whosecount.extract.store.ObjectStore;
import io.whosecount.ledger.Meter;
import io.whosecount.ledger.Patience;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A bucket, its messages, and the function that works on them, over one table. */
final class World {
  private static final PayloadReader PAYLOADS = new PayloadReader(new NotificationReader());
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final int MOST_DELIVERIES = 200;

  /** A message with what its deliveries came to. */
  static final class Message {
    private final List<Notification> notifications;
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> succeeded = new TreeSet<>();

    private Message(List<Notification> notifications) {
      this.notifications = notifications;
    }

    boolean isAbout(Notification notification) {
      return notifications.contains(notification);
    }

    /** The versions of the extractor that took it, whatever came of it. */
    Set<String> tried() {
      return tried;
    }

    /** Those that said it was done. */
    Set<String> succeeded() {
      return succeeded;
    }
  }

  private final DynamoDbClient client;
  private final String table;
  private final VersionedBucket bucket;
  private final List<Message> messages = new ArrayList<>();
  private final List<Invocation> invocations = new ArrayList<>();
  private final List<Integer> toDeliver = new ArrayList<>();
  private final List<String> trace = new ArrayList<>();
  private boolean rollout;
  private int recordings;

  /** Over the empty {@code table}, with an empty bucket. */
  World(DynamoDbClient client, String table, VersionedBucket bucket) {
    this.client = client;
    this.table = table;
    this.bucket = bucket;
  }

  VersionedBucket bucket() {
    return bucket;
  }

  List<Message> messages() {
    return messages;
  }

  /** What happened, request by request. */
  List<String> trace() {
    return trace;
  }

  /** Lets {@code history} happen, then delivers what is left until all is done. */
  void live(History history) {
    for (Act act : history.acts()) {
      trace.add(act.toString());
      act(act);
    }
    trace.add("all invocations go on to their ends");
    invocations.forEach(Invocation::finish);
    deliverTheRest();
  }

  private void act(Act act) {
    switch (act) {
      case Act.Change change -> bucket.change(change).ifPresent(this::send);
      case Act.Invoke(List<Integer> chosen, boolean newer, Optional<Fault> fault)
          when !messages.isEmpty() -> {
        rollout |= newer;
        List<Integer> batch = chosen.stream().map(m -> m % messages.size()).distinct().toList();
        toDeliver.removeAll(batch);
        invocations.add(invocation(batch, newer, fault));
      }
      case Act.Invoke tooEarly -> {}
      case Act.GoOn(int which, int requests) when !invocations.isEmpty() ->
          invocations.get(which % invocations.size()).goOn(requests);
      case Act.GoOn tooEarly -> {}
      case Act.Finish(int which) when !invocations.isEmpty() ->
          invocations.get(which % invocations.size()).finish();
      case Act.Finish tooEarly -> {}
    }
  }

  /** Some messages carry two records, the second of which was told before. */
  private void send(Notification notification) {
    int number = messages.size();
    List<Notification> records = new ArrayList<>(List.of(notification));
    if (number % 4 == 3) {
      records.addAll(messages.get(number - 1).notifications);
    }
    trace.add("    sends message " + number + ": " + records);
    messages.add(new Message(records));
    toDeliver.add(number);
  }

  private void deliverTheRest() {
    for (int deliveries = 0; !toDeliver.isEmpty(); deliveries++) {
      if (deliveries == MOST_DELIVERIES) {
        throw new IllegalStateException("never done: messages " + toDeliver);
      }
      Integer message = toDeliver.removeFirst();
      trace.add("message " + message + " is delivered");
      Invocation invocation = invocation(List.of(message), rollout, Optional.empty());
      invocations.add(invocation);
      invocation.finish();
    }
  }

  private Invocation invocation(List<Integer> batch, boolean newer, Optional<Fault> fault) {
    int number = invocations.size();
    batch.forEach(m -> messages.get(m).tried.add(PaperExtractor.version(newer)));
    return new Invocation(
        self -> {
          Set<Integer> failed = new HashSet<>(batch);
          try {
            failed = handle(number, self, batch, newer, fault);
          } catch (FaultyClient.Crash crash) {
            trace.add("    " + number + ": crash " + crash.getMessage());
          }
          for (int message : batch) {
            if (failed.contains(message)) {
              toDeliver.add(message);
            } else {
              messages.get(message).succeeded.add(PaperExtractor.version(newer));
            }
          }
          trace.add("    " + number + ": ends, failed: " + new TreeSet<>(failed));
        });
  }

  private Set<Integer> handle(
      int number,
      Invocation invocation,
      List<Integer> batch,
      boolean newer,
      Optional<Fault> fault) {
    ObjectStore store =
        new ObjectStore() {
          private int fetches;

          @Override
          public Fetched fetch(String name, String key) {
            invocation.request();
            FaultyClient.fetch(fault, ++fetches);
            Fetched fetched = bucket.fetch(name, key);
            trace.add("    " + number + ": fetch " + fetched.getClass().getSimpleName());
            return fetched;
          }
        };
    FaultyClient faulty =
        new FaultyClient(
            client,
            request -> {
              invocation.request();
              trace.add("    " + number + ": " + request);
            },
            fault);
    DynamoDbLedger ledger = new DynamoDbLedger(faulty, table, Meter.NONE, turns(invocation));
    Clock clock = Clock.fixed(START.plusSeconds(recordings++), ZoneOffset.UTC);
    RemainingTime time = new RemainingTime(clock, Duration.ofSeconds(1));
    Intake intake = new Intake(store, new PaperExtractor(newer), ledger, clock);
    Attempts attempts =
        new Attempts(intake, time, duration -> invocation.request(), new Consumption());
    JsonNode answer =
        new ExtractHandler(PAYLOADS, attempts, time).handleRequest(queue(batch), Lambda.CONTEXT);
    Set<Integer> failed = new HashSet<>();
    answer
        .path("batchItemFailures")
        .forEach(failure -> failed.add(failure.path("itemIdentifier").asInt()));
    return failed;
  }

  /** Who has to wait lets others go on. */
  private static Patience turns(Invocation invocation) {
    return new Patience() {
      @Override
      public Duration left() {
        return Patience.ENDLESS.left();
      }

      @Override
      public void spend(Duration time) {
        invocation.request();
      }
    };
  }

  private JsonNode queue(List<Integer> batch) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    ArrayNode records = payload.putArray("Records");
    for (int message : batch) {
      records
          .addObject()
          .put("messageId", Integer.toString(message))
          .put("eventSource", "aws:sqs")
          .put("body", Notification.body(messages.get(message).notifications));
    }
    return payload;
  }

  /** Delivers {@code notifications} as a fresh run would: each once, one after the other. */
  void run(List<Notification> notifications, List<Boolean> newer) {
    notifications.forEach(n -> messages.add(new Message(List.of(n))));
    IntStream.range(0, notifications.size())
        .mapToObj(n -> invocation(List.of(n), newer.get(n), Optional.empty()))
        .forEach(Invocation::finish);
    if (!toDeliver.isEmpty()) {
      throw new IllegalStateException("a fresh run failed: " + toDeliver);
    }
  }
}
