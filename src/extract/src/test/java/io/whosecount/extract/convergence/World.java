package io.whosecount.extract.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.whosecount.extract.convergence.Delivery.Message;
import io.whosecount.extract.convergence.Delivery.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A bucket, its messages, and the function that works on them, over one table. */
final class World {
  private static final int MOST_DELIVERIES = 200;

  private final VersionedBucket bucket;
  private final DeployedFunction function;
  private final List<Message> messages = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Invocation> invocations = new ArrayList<>();
  private final List<Message> toDeliver = new ArrayList<>();
  private final List<Task> toRepeat = new ArrayList<>();
  private final List<String> trace = new ArrayList<>();
  private boolean rollout;

  /** Over the empty {@code table}, with an empty bucket. */
  World(DynamoDbClient client, String table, VersionedBucket bucket) {
    this.bucket = bucket;
    this.function = new DeployedFunction(client, table, bucket, trace);
  }

  VersionedBucket bucket() {
    return bucket;
  }

  List<Message> messages() {
    return messages;
  }

  List<Task> tasks() {
    return tasks;
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
        List<Message> batch =
            chosen.stream().map(m -> messages.get(m % messages.size())).distinct().toList();
        toDeliver.removeAll(batch);
        invocations.add(delivery(batch, newer, fault));
      }
      case Act.Invoke tooEarly -> {}
      case Act.ReadListed(int object, boolean newer, Optional<Fault> fault) ->
          bucket
              .known(object)
              .ifPresent(
                  key -> {
                    rollout |= newer;
                    tasks.add(new Task(tasks.size(), key));
                    invocations.add(reading(tasks.getLast(), newer, fault));
                  });
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
      records.addAll(messages.get(number - 1).notifications());
    }
    trace.add("    sends message " + number + ": " + records);
    messages.add(new Message(number, records));
    toDeliver.add(messages.getLast());
  }

  private void deliverTheRest() {
    for (int deliveries = 0; !toDeliver.isEmpty() || !toRepeat.isEmpty(); deliveries++) {
      if (deliveries == MOST_DELIVERIES) {
        throw new IllegalStateException("never done: " + toDeliver + toRepeat);
      }
      Invocation invocation =
          toDeliver.isEmpty()
              ? reading(toRepeat.removeFirst(), rollout, Optional.empty())
              : delivery(List.of(toDeliver.removeFirst()), rollout, Optional.empty());
      invocations.add(invocation);
      invocation.finish();
    }
  }

  private Invocation delivery(List<Message> batch, boolean newer, Optional<Fault> fault) {
    String version = PaperExtractor.version(newer);
    batch.forEach(message -> message.tried().add(version));
    Set<String> all = batch.stream().map(Message::id).collect(Collectors.toSet());
    return invocation(
        Message.payload(batch),
        newer,
        fault,
        answer -> {
          Set<String> failed = answer.map(Message::failed).orElse(all);
          for (Message message : batch) {
            if (failed.contains(message.id())) {
              toDeliver.add(message);
            } else {
              message.succeeded().add(version);
            }
          }
        });
  }

  private Invocation reading(Task task, boolean newer, Optional<Fault> fault) {
    task.tried().add(PaperExtractor.version(newer));
    return invocation(
        task.payload(),
        newer,
        fault,
        answer -> {
          if (answer.map(Task::failed).orElse(true)) {
            toRepeat.add(task);
          }
        });
  }

  /** One of the function; {@code then} is told its answer, if it lives to give one. */
  private Invocation invocation(
      JsonNode payload, boolean newer, Optional<Fault> fault, Consumer<Optional<JsonNode>> then) {
    int number = invocations.size();
    trace.add("    %d: is handed %s".formatted(number, payload));
    return new Invocation(
        self -> {
          Optional<JsonNode> answer = Optional.empty();
          try {
            answer = Optional.of(function.handle(number, self, payload, newer, fault));
          } catch (FaultyClient.Crash crash) {
            trace.add("    " + number + ": crash " + crash.getMessage());
          } finally {
            then.accept(answer);
          }
          trace.add("    %d: ends, answers %s".formatted(number, answer));
        });
  }

  /** Delivers {@code notifications} as a fresh run would: each once, one after the other. */
  void run(List<Notification> notifications, List<Boolean> newer) {
    for (int n = 0; n < notifications.size(); n++) {
      messages.add(new Message(n, List.of(notifications.get(n))));
      delivery(List.of(messages.getLast()), newer.get(n), Optional.empty()).finish();
    }
    if (!toDeliver.isEmpty()) {
      throw new IllegalStateException("a fresh run failed: " + toDeliver);
    }
  }
}
