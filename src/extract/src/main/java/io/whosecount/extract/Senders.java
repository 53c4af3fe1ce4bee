package io.whosecount.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosecount.extract.event.Heard;
import io.whosecount.extract.event.Payload;
import io.whosecount.extract.event.Payload.Message;
import io.whosecount.extract.event.Payload.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does what a payload asks for and gives its sender the answer that it wants. */
final class Senders {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Attempts attempts;

  Senders(Attempts attempts) {
    this.attempts = attempts;
  }

  /**
   * The answer to {@code payload}.
   *
   * @throws FailedInvocationException when the sender can be told of a failure by an error only
   */
  JsonNode answer(Payload payload) {
    return switch (payload) {
      case Payload.QueueBatch(List<Message> messages) -> batchItemFailures(messages);
      case Payload.Direct(List<Heard> heard) -> handled(heard);
      case Payload.BatchJob job -> results(job);
    };
  }

  /**
   * The messages that failed (ReportBatchItemFailures). An answer with an unknown id, or with none,
   * would fail the whole batch as an error does: so a message that has no id does, but only if it
   * failed, and after the others were done.
   */
  private JsonNode batchItemFailures(List<Message> messages) {
    List<Attempt> tried =
        attempts.at(messages.stream().flatMap(message -> message.heard().stream()).toList());
    Set<String> failed = new LinkedHashSet<>();
    List<String> nameless = new ArrayList<>();
    int next = 0;
    for (Message message : messages) {
      for (Heard heard : message.heard()) {
        Attempt attempt = tried.get(next++);
        EventLog.say("queue", message.id(), message.receives(), heard, attempt);
        Outcome outcome = attempt.outcome();
        if (!outcome.isDone()) {
          message.id().ifPresentOrElse(failed::add, () -> nameless.add(outcome.summary()));
        }
      }
    }
    if (!nameless.isEmpty()) {
      throw new FailedInvocationException("messages without messageId failed: " + nameless);
    }
    ObjectNode answer = JSON.objectNode();
    ArrayNode failures = answer.putArray("batchItemFailures");
    failed.forEach(id -> failures.addObject().put("itemIdentifier", id));
    return answer;
  }

  /** An error makes Lambda try twice more, then send the event to the on-failure destination. */
  private JsonNode handled(List<Heard> heard) {
    List<Attempt> tried = attempts.at(heard);
    List<String> failed = new ArrayList<>();
    for (int n = 0; n < heard.size(); n++) {
      EventLog.say("direct", Optional.empty(), Optional.empty(), heard.get(n), tried.get(n));
      Outcome outcome = tried.get(n).outcome();
      if (!outcome.isDone()) {
        failed.add(outcome.summary());
      }
    }
    if (!failed.isEmpty()) {
      throw new FailedInvocationException(
          "%d of %d events failed: %s".formatted(failed.size(), heard.size(), failed));
    }
    return JSON.objectNode().put("handled", heard.size());
  }

  /** A result for each task that can be named; the others are told of by treatMissingKeysAs. */
  private JsonNode results(Payload.BatchJob job) {
    List<Attempt> tried = attempts.at(job.tasks().stream().map(Task::heard).toList());
    ObjectNode answer = JSON.objectNode();
    answer.put("invocationSchemaVersion", job.schema());
    answer.put("treatMissingKeysAs", JobResult.Code.PERMANENT_FAILURE.text());
    answer.put("invocationId", job.invocation());
    ArrayNode results = answer.putArray("results");
    for (int n = 0; n < tried.size(); n++) {
      Task task = job.tasks().get(n);
      Attempt attempt = tried.get(n);
      EventLog.say("job", task.id(), Optional.empty(), task.heard(), attempt);
      task.id().ifPresent(id -> results.add(JobResult.of(id, attempt.outcome()).json()));
    }
    return answer;
  }
}
