package io.whosecount.claims.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes, which says whether two documents are the same to the letter.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Digest(String value) {
  public Digest {
    if (value.length() != 64 || !isHexadecimal(value)) {
      throw new IllegalArgumentException(
          "a SHA-256 digest has 64 hexadecimal digits, not: '" + value + "'");
    }
  }

  /** Whether {@code value} has only lower-case hexadecimal digits. */
  public static boolean isHexadecimal(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }

  /** The digest of {@code bytes}. */
  public static Digest sha256(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Digest(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java runtime has SHA-256", impossible);
    }
  }
}
