package io.whosecount.ledger.order;

import io.whosecount.claims.document.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** Texts as parts of keys: bounded in length, and ordered as the store orders them. */
public final class KeyText {
  /**
   * Between the parts of a key. Sorts before every character of an id, so parts sort one by one.
   */
  public static final String SEPARATOR = "#";

  /** By UTF-8 bytes, as DynamoDB sorts; Java's own order differs beyond the basic plane. */
  public static final Comparator<String> ORDER =
      (a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b));

  /** Sorts behind every text. */
  public static final String LAST = "\uDBFF\uDFFF";

  private static final int LONGEST = 200;
  private static final int KEPT = 40;

  private KeyText() {}

  /**
   * The id itself, or of a very long one its beginning and a digest: the name of an outlet comes
   * from any web page, and a sort key takes 1,024 bytes.
   */
  public static String bounded(String id) {
    if (bytes(id).length <= LONGEST) {
      return id;
    }
    String beginning = id.substring(0, id.offsetByCodePoints(0, KEPT));
    return beginning + "~" + Digest.sha256(bytes(id)).value();
  }

  /** A name as a part of a key: without separators, and bounded. */
  public static String name(String name) {
    return bounded(name.replace("%", "%25").replace(SEPARATOR, "%23"));
  }

  /**
   * Sorts behind all keys that go on behind {@code part} with a separator, and before all whose
   * part is longer: {@code $} follows the separator and stands before all characters of an id.
   */
  public static String behind(String part) {
    return part + "$";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
