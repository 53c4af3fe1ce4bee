package io.whosecount.ledger.order;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.InvalidCursorException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cursors into what became of a document, which name the next entry of the journal. */
public final class HistoryPosition {
  private static final Pattern POSITION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[^~]+");

  private HistoryPosition() {}

  /**
   * The position to begin at.
   *
   * @throws InvalidCursorException for a cursor that is of no such list
   */
  public static Optional<String> at(DocumentId id, Optional<String> cursor) {
    return cursor.map(
        text ->
            Optional.of(of(id).read(text))
                .filter(position -> POSITION.matcher(position).matches())
                .orElseThrow(() -> new InvalidCursorException(text)));
  }

  /** The position of what {@code change} took the place of, if it did. */
  public static Optional<String> before(Change change) {
    return change
        .before()
        .map(before -> JournalPosition.of(before.recorded(), change.document(), before.revision()));
  }

  /** The cursor to {@code position}. */
  public static String cursor(DocumentId id, String position) {
    return of(id).behind(position);
  }

  private static ListCursor of(DocumentId id) {
    return ListCursor.of("H1", id.value());
  }
}
