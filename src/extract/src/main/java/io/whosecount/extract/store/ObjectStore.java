package io.whosecount.extract.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Where uploads are kept. */
public interface ObjectStore {

  /**
   * The object of that name.
   *
   * @throws StoreUnavailableException when the store does not answer, or not now
   * @throws StoreRefusedException when there is no such bucket, or we may not read in it
   */
  Fetched fetch(String bucket, String key);

  /** What the store has under a name. */
  sealed interface Fetched {

    /**
     * An object, whole.
     *
     * @param bytes its content; not copied, so it must not be changed any more
     * @param contentType its declared media type, if any
     * @param metadata its user metadata, keys in lower case
     * @param lastModified when it was uploaded
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; copying 10 MB for purity is waste
    record Found(
        byte[] bytes,
        Optional<String> contentType,
        Map<String, String> metadata,
        Instant lastModified)
        implements Fetched {
      public Found {
        metadata = Map.copyOf(metadata);
      }
    }

    /** No such object, or not any more. */
    record Missing() implements Fetched {}

    /**
     * An object of more bytes than are worth fetching.
     *
     * @param size in bytes
     * @param lastModified when it was uploaded
     */
    record TooLarge(long size, Instant lastModified) implements Fetched {}

    /**
     * An object that the store keeps in an archive: it has to be restored before it can be read.
     *
     * @param storageClass the archive's name
     * @param lastModified when it was uploaded
     */
    record Archived(String storageClass, Instant lastModified) implements Fetched {}
  }
}
