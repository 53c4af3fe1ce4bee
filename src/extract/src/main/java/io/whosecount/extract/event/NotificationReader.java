package io.whosecount.extract.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whosecount.extract.event.StoreEvent.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands what tells of the store: notifications of Amazon S3, its events on EventBridge, and
 * SNS notifications around either. Never throws: what it does not understand it says.
 */
public final class NotificationReader {
  private static final Pattern SEQUENCER = Pattern.compile("[0-9A-Fa-f]{1,64}");

  /** SNS around EventBridge around S3 is the most that can be built. */
  private static final int MOST_ENVELOPES = 3;

  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** What {@code body}, that of a message, says, in its order. */
  public List<Heard> read(@Nullable String body) {
    return read(body, MOST_ENVELOPES);
  }

  /** What {@code notification} says, in its order. */
  public List<Heard> read(JsonNode notification) {
    return read(notification, MOST_ENVELOPES);
  }

  private List<Heard> read(@Nullable String body, int envelopes) {
    if (body == null) {
      return unknown("without body");
    }
    try {
      return read(json.readTree(body), envelopes);
    } catch (JsonProcessingException e) {
      return unknown("no notification in JSON: " + e.getOriginalMessage());
    }
  }

  private List<Heard> read(JsonNode notification, int envelopes) {
    if (isSns(notification)) {
      return envelopes == 0
          ? unknown("SNS notifications in SNS notifications")
          : read(notification.path("Message").textValue(), envelopes - 1);
    }
    if (isEventBridge(notification)) {
      return List.of(heard(() -> ofEventBridge(notification)));
    }
    Optional<String> trial = Fields.optional(notification, "Event");
    if (trial.isPresent()) {
      return List.of(heard(() -> named(trial.get())));
    }
    JsonNode records = Fields.at(notification, "Records");
    if (!records.isArray() || records.isEmpty()) {
      return unknown("neither Records nor an s3:TestEvent nor an event of EventBridge");
    }
    List<Heard> events = new ArrayList<>();
    records.forEach(happening -> events.add(heard(() -> ofNotification(happening))));
    return events;
  }

  private static boolean isSns(JsonNode notification) {
    return Fields.optional(notification, "Type").equals(Optional.of("Notification"))
        && notification.path("Message").isTextual();
  }

  /** Whether {@code json} has the form of an event of EventBridge, whoever sent it there. */
  static boolean isEventBridge(JsonNode json) {
    return Fields.optional(json, "detail-type").isPresent()
        && Fields.optional(json, "source").isPresent();
  }

  private static StoreEvent named(String name) throws UnknownEventException {
    return Meaning.ofNotification(name)
        .event(name, () -> withoutRecords(name), () -> withoutRecords(name));
  }

  private static <T> T withoutRecords(String name) throws UnknownEventException {
    throw new UnknownEventException("an event without Records: '" + name + "'");
  }

  private static StoreEvent ofNotification(JsonNode happening) throws UnknownEventException {
    if (!happening.isObject()) {
      throw new UnknownEventException("no object in Records[]: it is " + happening.getNodeType());
    }
    String name = Fields.text(happening, "eventName");
    return Meaning.ofNotification(name)
        .event(
            name,
            () ->
                new StoreEvent.ObjectListed(
                    Fields.text(happening, "s3.bucket.name"),
                    Fields.decodedKey(happening, "s3.object.key")),
            () ->
                origin(
                    Fields.text(happening, "s3.bucket.name"),
                    Fields.decodedKey(happening, "s3.object.key"),
                    Fields.optional(happening, "s3.object.sequencer"),
                    Fields.time(happening, "eventTime")));
  }

  /** Here the key is not encoded. */
  private static StoreEvent ofEventBridge(JsonNode event) throws UnknownEventException {
    String source = Fields.text(event, "source");
    if (!source.equals("aws.s3")) {
      throw new UnknownEventException("an event of '" + source + "', not of aws.s3");
    }
    String type = Fields.text(event, "detail-type");
    return Meaning.ofDetailType(type)
        .event(
            type,
            () ->
                new StoreEvent.ObjectListed(
                    Fields.text(event, "detail.bucket.name"),
                    Fields.text(event, "detail.object.key")),
            () ->
                origin(
                    Fields.text(event, "detail.bucket.name"),
                    Fields.text(event, "detail.object.key"),
                    Fields.optional(event, "detail.object.sequencer"),
                    Fields.time(event, "time")));
  }

  /** Where a store sends no sequencer, the event's time stands in. */
  private static Origin origin(String bucket, String key, Optional<String> sequencer, Instant time)
      throws UnknownEventException {
    String order = sequencer.orElseGet(() -> Sequencers.at(time));
    if (!SEQUENCER.matcher(order).matches()) {
      throw new UnknownEventException("no hexadecimal in the sequencer: '" + order + "'");
    }
    return new Origin(bucket, key, order, time);
  }

  /** Something that may turn out to be nothing we know. */
  @FunctionalInterface
  interface Understanding {
    StoreEvent event() throws UnknownEventException;
  }

  static Heard heard(Understanding understanding) {
    try {
      return new Heard.Told(understanding.event());
    } catch (UnknownEventException e) {
      return new Heard.Unknown(String.valueOf(e.getMessage()));
    }
  }

  private static List<Heard> unknown(String reason) {
    return List.of(new Heard.Unknown(reason));
  }
}
