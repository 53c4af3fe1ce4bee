package io.whosecount.extract.convergence;

import io.whosecount.extract.event.Sequencers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Amazon S3 tells of one change.
 *
 * @param name of the event
 * @param key of the object
 * @param number of the event among those of the object, from 0
 * @param sequencer sorts the events of the object
 * @param time of the event
 * @param version that it is about
 */
record Notification(
    String name, String key, int number, String sequencer, Instant time, String version) {

  /** The same place in the order, told of an upload at {@code modified}. */
  Notification asUpload(Instant modified) {
    String place = name.startsWith("ObjectCreated") ? sequencer : Sequencers.after(sequencer);
    return new Notification("ObjectCreated:Put", key, number, place, modified, version);
  }

  /** The body of a message. */
  static String body(List<Notification> notifications) {
    return notifications.stream()
        .map(Notification::json)
        .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
  }

  private String json() {
    return """
        {"eventVersion":"2.3","eventSource":"aws:s3","awsRegion":"eu-west-1","eventTime":"%s",\
        "eventName":"%s","s3":{"s3SchemaVersion":"1.0","bucket":{"name":"%s"},\
        "object":{"key":"%s","versionId":"%s","sequencer":"%s"}}}"""
        .formatted(
            time,
            name,
            VersionedBucket.NAME,
            URLEncoder.encode(key, StandardCharsets.UTF_8),
            version,
            sequencer);
  }

  @Override
  public String toString() {
    return "%s of '%s', sequencer %s".formatted(name, key, sequencer);
  }
}
