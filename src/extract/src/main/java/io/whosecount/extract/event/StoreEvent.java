package io.whosecount.extract.event;

import io.whosecount.claims.document.DocumentId;
import java.time.Instant;

/** Something that happened in the object store. */
public sealed interface StoreEvent {

  /** An object was uploaded, or replaced. */
  record ObjectUploaded(Origin origin) implements StoreEvent {}

  /** An object was removed. */
  record ObjectRemoved(Origin origin) implements StoreEvent {}

  /** The store tries out whether its notifications arrive. */
  record TestEvent() implements StoreEvent {}

  /**
   * Which object, and when.
   *
   * @param bucket that holds it
   * @param key its name in there, decoded
   * @param sequencer sorts the events of one key
   * @param time when it happened
   */
  record Origin(String bucket, String key, String sequencer, Instant time) {

    /** The document that the object is. */
    public DocumentId document() {
      return DocumentId.ofObject(bucket, key);
    }

    /** The same event about an object that was uploaded at another {@code time}. */
    public Origin at(Instant time) {
      return new Origin(bucket, key, sequencer, time);
    }

    /** Such as {@code bucket/key}. */
    public String location() {
      return bucket + "/" + key;
    }
  }
}
