package io.whosecount.extract.event;

import io.whosecount.claims.document.DocumentId;
import java.time.Instant;

/** Something that happened in the object store, or that is to be done with what it holds. */
public sealed interface StoreEvent {

  /** An object was uploaded, or replaced. */
  record ObjectUploaded(Origin origin) implements StoreEvent {}

  /** An object was removed, or one of its versions. */
  record ObjectRemoved(Origin origin) implements StoreEvent {}

  /**
   * Nothing was uploaded: somebody goes through a list of the store and wants the object read, or
   * it was restored from an archive and can be. Versions may be named; the document is what the key
   * holds now, so they do not matter.
   */
  record ObjectListed(String bucket, String key) implements StoreEvent {

    /** The document that the object is. */
    public DocumentId document() {
      return DocumentId.ofObject(bucket, key);
    }

    /** Such as {@code bucket/key}. */
    public String location() {
      return bucket + "/" + key;
    }
  }

  /**
   * Something that leaves every document as it is, such as the store's trial of its notifications
   * or a new tag.
   *
   * @param name what the store calls it
   */
  record Unrelated(String name) implements StoreEvent {}

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

    /** The same event, at another place in the order of the key. */
    public Origin ordered(String sequencer) {
      return new Origin(bucket, key, sequencer, time);
    }

    /** Such as {@code bucket/key}. */
    public String location() {
      return bucket + "/" + key;
    }
  }
}
