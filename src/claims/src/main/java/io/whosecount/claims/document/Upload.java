package io.whosecount.claims.document;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes that were uploaded to be read, with what the uploader said about them.
 *
 * @param id which document they are
 * @param name the object's key or the file's name, which may tell the form by its ending
 * @param bytes the content; not copied, so it must not be changed any more
 * @param contentType the declared media type, if any
 * @param metadata the object's user metadata: {@code published}, {@code publisher}, {@code title},
 *     {@code url}; other keys are ignored
 * @param uploaded when it was uploaded
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying 10 MB for purity helps nobody
public record Upload(
    DocumentId id,
    String name,
    byte[] bytes,
    Optional<String> contentType,
    Map<String, String> metadata,
    Instant uploaded) {

  public Upload {
    metadata = Map.copyOf(metadata);
  }
}
