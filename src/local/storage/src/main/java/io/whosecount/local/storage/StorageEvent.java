package io.whosecount.local.storage;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to an object of the store.
 *
 * @param kind what happened
 * @param bucket that holds the object
 * @param key of the object, not encoded
 * @param size of the stored object in bytes; 0 for a deletion
 * @param etag of the stored object without quotes; empty for a deletion
 * @param sequencer orders the events of one key
 * @param time when it happened
 */
public record StorageEvent(
    Kind kind, String bucket, String key, long size, String etag, String sequencer, Instant time) {
  /** What can happen to an object. */
  public enum Kind {
    PUT("ObjectCreated:Put"),
    COPY("ObjectCreated:Copy"),
    MULTIPART("ObjectCreated:CompleteMultipartUpload"),
    DELETE("ObjectRemoved:Delete");

    private final String eventName;

    Kind(String eventName) {
      this.eventName = eventName;
    }

    /** The name that S3 gives it in its notifications. */
    public String eventName() {
      return eventName;
    }
  }

  /** As text: only classes of the JDK pass between the server's class loader and ours. */
  Map<String, String> toMap() {
    return Map.of(
        "kind", kind.name(),
        "bucket", bucket,
        "key", key,
        "size", Long.toString(size),
        "etag", etag,
        "sequencer", sequencer,
        "time", time.toString());
  }

  static StorageEvent ofMap(Map<String, String> map) {
    return new StorageEvent(
        Kind.valueOf(required(map, "kind")),
        required(map, "bucket"),
        required(map, "key"),
        Long.parseLong(required(map, "size")),
        required(map, "etag"),
        required(map, "sequencer"),
        Instant.parse(required(map, "time")));
  }

  private static String required(Map<String, String> map, String field) {
    String value = map.get(field);
    if (value == null) {
      throw new IllegalArgumentException("an event without " + field + ": " + map);
    }
    return value;
  }
}
