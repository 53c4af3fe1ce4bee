package io.whosecount.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosecount.extract.event.Heard;
import io.whosecount.extract.event.StoreEvent;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * Says what came of each event: one line of JSON, so that a log can be asked for it, and so that a
 * name with a line break stays one line. The last such line about a message in the dead-letter
 * queue is why it is there.
 */
final class EventLog {
  private static final Logger LINES = Logger.getLogger("whosecount.events");

  private EventLog() {}

  /**
   * Logs one event's outcome, and what it cost in the ledger's request units.
   *
   * @param source of the event: {@code queue}, {@code direct} or {@code job}
   * @param id of its message or task
   * @param receives how often that was delivered
   */
  static void say(
      String source, Optional<String> id, Optional<String> receives, Heard heard, Attempt attempt) {
    Outcome outcome = attempt.outcome();
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    Level level = level(outcome);
    line.put("level", level.name());
    line.put("outcome", name(outcome));
    line.put("source", source);
    id.ifPresent(value -> line.put("id", value));
    receives.ifPresent(value -> line.put("receives", value));
    location(heard).ifPresent(value -> line.put("object", value));
    line.put("readUnits", attempt.units().read());
    line.put("writeUnits", attempt.units().written());
    line.put(outcome.isDone() ? "did" : "reason", outcome.summary());
    LINES.log(level, line.toString());
  }

  private static Level level(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> Level.INFO;
      case Outcome.NotYet notYet -> Level.WARN;
      case Outcome.Never never -> Level.ERROR;
    };
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> "done";
      case Outcome.NotYet notYet -> "again";
      case Outcome.Never never -> "never";
    };
  }

  private static Optional<String> location(Heard heard) {
    return switch (heard) {
      case Heard.Told(StoreEvent.ObjectUploaded event) -> Optional.of(event.origin().location());
      case Heard.Told(StoreEvent.ObjectRemoved event) -> Optional.of(event.origin().location());
      case Heard.Told(StoreEvent.ObjectListed event) -> Optional.of(event.location());
      case Heard.Told(StoreEvent.Unrelated event) -> Optional.empty();
      case Heard.Unknown unknown -> Optional.empty();
    };
  }
}
