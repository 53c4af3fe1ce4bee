package io.whosecount.ledger.order;

import io.whosecount.ledger.InvalidCursorException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque text for "behind this position of this list". */
public enum TextCursor {
  /** Of the list of rejected documents. */
  REJECTIONS("R1"),
  /** Of the journal. */
  JOURNAL("J1");

  /** A position begins with a time, see {@link JournalPosition}; the journal's first is empty. */
  private static final Pattern POSITION = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T[^~]+)?");

  private final ListCursor cursor;

  TextCursor(String mark) {
    this.cursor = new ListCursor(mark);
  }

  /** The cursor to what stands behind {@code position}. */
  public String behind(String position) {
    return cursor.behind(position);
  }

  /**
   * The position that {@code cursor} stands behind.
   *
   * @throws InvalidCursorException for a cursor of another list, or none
   */
  public String read(String cursor) {
    return Optional.of(this.cursor.read(cursor))
        .filter(position -> POSITION.matcher(position).matches())
        .filter(position -> !position.isEmpty() || this == JOURNAL)
        .orElseThrow(() -> new InvalidCursorException(cursor));
  }
}
