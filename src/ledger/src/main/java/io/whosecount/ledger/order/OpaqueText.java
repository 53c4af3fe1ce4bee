package io.whosecount.ledger.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A text as cursors carry it: for an address, and nothing to read meaning into. */
final class OpaqueText {
  private OpaqueText() {}

  /** The form of {@code plain} for an address. */
  static String of(String plain) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /** The text that {@link #of} wrote; nothing for what it cannot have written. */
  static Optional<String> read(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      String plain = new String(bytes, UTF_8);
      return Optional.of(plain).filter(text -> Arrays.equals(text.getBytes(UTF_8), bytes));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
