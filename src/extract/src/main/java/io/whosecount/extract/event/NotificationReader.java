package io.whosecount.extract.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whosecount.extract.event.NotificationJson.Happening;
import io.whosecount.extract.event.StoreEvent.Origin;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the body of a message, a notification of Amazon S3, into events. */
public final class NotificationReader {
  private static final Pattern SEQUENCER = Pattern.compile("[0-9A-Fa-f]{1,64}");
  private static final String TEST = "s3:TestEvent";

  private final ObjectReader json = JsonMapper.builder().build().readerFor(NotificationJson.class);

  /**
   * The events in {@code body}, in its order.
   *
   * @throws UnknownEventException naming what is missing or unknown in it
   */
  public List<StoreEvent> read(@Nullable String body) throws UnknownEventException {
    NotificationJson notification = parse(body);
    if (TEST.equals(notification.event())) {
      return List.of(new StoreEvent.TestEvent());
    }
    List<@Nullable Happening> records = notification.records();
    if (records == null || records.isEmpty()) {
      throw new UnknownEventException("neither Records nor an s3:TestEvent");
    }
    List<StoreEvent> events = new ArrayList<>();
    for (@Nullable Happening happening : records) {
      events.add(event(present(happening, "Records[]")));
    }
    return events;
  }

  private NotificationJson parse(@Nullable String body) throws UnknownEventException {
    try {
      return present(json.readValue(present(body, "body")), "body");
    } catch (JsonProcessingException e) {
      throw new UnknownEventException("no notification in JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static StoreEvent event(Happening happening) throws UnknownEventException {
    String name = present(happening.eventName(), "eventName");
    // Events of a bucket carry the prefix s3: in the configuration and in some emulators only.
    String bare = name.startsWith("s3:") ? name.substring("s3:".length()) : name;
    if (bare.startsWith("ObjectCreated:")) {
      return new StoreEvent.ObjectUploaded(origin(happening));
    }
    if (bare.startsWith("ObjectRemoved:") || bare.startsWith("LifecycleExpiration:")) {
      return new StoreEvent.ObjectRemoved(origin(happening));
    }
    throw new UnknownEventException("an event that nobody asked for: '" + name + "'");
  }

  private static Origin origin(Happening happening) throws UnknownEventException {
    NotificationJson.Place place = present(happening.s3(), "s3");
    NotificationJson.StoredObject object = present(place.object(), "s3.object");
    Instant time = time(present(happening.eventTime(), "eventTime"));
    return new Origin(
        present(present(place.bucket(), "s3.bucket").name(), "s3.bucket.name"),
        decoded(present(object.key(), "s3.object.key")),
        sequencer(Optional.ofNullable(object.sequencer()), time),
        time);
  }

  private static Instant time(String text) throws UnknownEventException {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new UnknownEventException("no time in eventTime: '" + text + "'", e);
    }
  }

  private static String decoded(String key) throws UnknownEventException {
    try {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnknownEventException("no URL encoding in s3.object.key: '" + key + "'", e);
    }
  }

  /**
   * The sequencer, or one made of the event's time where a store sends none: seconds and
   * nanoseconds in hexadecimal, in the width and with the leading zeros that the sequencers of
   * Amazon S3 have, so that a mixed history still sorts by time.
   */
  private static String sequencer(Optional<String> given, Instant time)
      throws UnknownEventException {
    String sequencer =
        given
            .filter(s -> !s.isEmpty())
            .orElseGet(() -> "00%08X%08X".formatted(time.getEpochSecond(), time.getNano()));
    if (!SEQUENCER.matcher(sequencer).matches()) {
      throw new UnknownEventException("no hexadecimal in s3.object.sequencer: '" + sequencer + "'");
    }
    return sequencer;
  }

  private static <T> T present(@Nullable T value, String what) throws UnknownEventException {
    if (value == null) {
      throw new UnknownEventException("without " + what);
    }
    return value;
  }
}
