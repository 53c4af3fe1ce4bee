package io.whosecount.claims.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The stable name of a document: the same place in the same store gives the same id, whatever is
 * uploaded there, so that a new version replaces the old one.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record DocumentId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public DocumentId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a document id has 32 hexadecimal digits, not: '" + value + "'");
    }
  }

  /** The id of the object {@code key} in {@code bucket}. */
  public static DocumentId ofObject(String bucket, String key) {
    return ofLocation(bucket + "/" + key);
  }

  /** The id of whatever stands at {@code location}, such as a file name. */
  public static DocumentId ofLocation(String location) {
    return new DocumentId(
        Digest.sha256(location.getBytes(StandardCharsets.UTF_8)).value().substring(0, 32));
  }

  @Override
  public String toString() {
    return value;
  }
}
