package io.whosecount.claims.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark. In an alphabetic script the upper halves of nearly all
 * characters are small numbers; in any other file with NUL bytes they are not.
 */
final class UnmarkedUtf16 {
  /** Of a hundred upper halves, how many have to be those of an alphabet or of its punctuation. */
  private static final int LEAST_ALPHABETIC = 80;

  private static final int LAST_ALPHABETIC = 0x20;

  private UnmarkedUtf16() {}

  /** The encoding of {@code bytes}, which hold a NUL, if they look like UTF-16. */
  static Optional<Charset> of(byte[] bytes) {
    if (alphabetic(bytes, 1)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return alphabetic(bytes, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** The lower halves must not all be small too, as in a table of small numbers. */
  private static boolean alphabetic(byte[] bytes, int upper) {
    return bytes.length % 2 == 0
        && small(bytes, upper) * 100 >= LEAST_ALPHABETIC * (bytes.length / 2L)
        && small(bytes, 1 - upper) * 100 < LEAST_ALPHABETIC * (bytes.length / 2L);
  }

  private static long small(byte[] bytes, int from) {
    long count = 0;
    for (int i = from; i < bytes.length; i += 2) {
      count += bytes[i] >= 0 && bytes[i] <= LAST_ALPHABETIC ? 1 : 0;
    }
    return count;
  }
}
