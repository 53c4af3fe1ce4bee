package io.whosecount.ledger.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.whosecount.ledger.InvalidCursorException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque text for "behind this position of this list". */
public enum TextCursor {
  /** Of the list of rejected documents. */
  REJECTIONS("R1"),
  /** Of the journal. */
  JOURNAL("J1");

  private static final int LONGEST = 400;

  /** A position begins with a time, see {@link JournalPosition}; the journal's first is empty. */
  private static final Pattern POSITION = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T[^~]+)?");

  private final String mark;

  TextCursor(String mark) {
    this.mark = mark;
  }

  /** The cursor to what stands behind {@code position}. */
  public String behind(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((mark + position).getBytes(UTF_8));
  }

  /**
   * The position that {@code cursor} stands behind.
   *
   * @throws InvalidCursorException for a cursor of another list, or none
   */
  public String read(String cursor) {
    return Optional.of(cursor)
        .filter(text -> text.length() <= LONGEST)
        .flatMap(OpaqueText::read)
        .filter(plain -> plain.startsWith(mark))
        .map(plain -> plain.substring(mark.length()))
        .filter(position -> POSITION.matcher(position).matches())
        .filter(position -> !position.isEmpty() || this == JOURNAL)
        .orElseThrow(() -> new InvalidCursorException(cursor));
  }
}
