package io.whosecount.ledger.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.whosecount.claims.document.Digest;
import io.whosecount.ledger.InvalidCursorException;
import java.util.Optional;

/**
 * Makes and reads opaque texts for "behind this position of this list". Such a text names a
 * position, not a count, so it stays good whatever is recorded or removed between two pages.
 *
 * @param mark tells the list, and what was asked of it, from all others
 */
public record ListCursor(String mark) {
  private static final int LENGTH_OF_QUESTION = 12;
  private static final int LONGEST = 2_000;

  /** For the list of that name, asked for {@code question}. */
  public static ListCursor of(String list, String... question) {
    byte[] bytes = String.join("\n", question).getBytes(UTF_8);
    return new ListCursor(list + Digest.sha256(bytes).value().substring(0, LENGTH_OF_QUESTION));
  }

  /** The cursor to what stands behind {@code position}. */
  public String behind(String position) {
    return OpaqueText.of(mark + position);
  }

  /**
   * The position that {@code cursor} stands behind.
   *
   * @throws InvalidCursorException for a cursor of another list or question, or none
   */
  public String read(String cursor) {
    return Optional.of(cursor)
        .filter(text -> text.length() <= LONGEST)
        .flatMap(OpaqueText::read)
        .filter(plain -> plain.startsWith(mark))
        .map(plain -> plain.substring(mark.length()))
        .orElseThrow(() -> new InvalidCursorException(cursor));
  }
}
