package io.whosecount.ledger.order;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.InvalidCursorException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cursors into the claims of a document, which name the number of the next. */
public final class DocumentPosition {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

  private DocumentPosition() {}

  /** The first claim that is asked for, from 0. */
  public static int from(DocumentId id, Optional<String> cursor) {
    return cursor.map(text -> number(id, text)).orElse(0);
  }

  private static int number(DocumentId id, String cursor) {
    return Optional.of(of(id).read(cursor))
        .filter(text -> NUMBER.matcher(text).matches())
        .map(Integer::valueOf)
        .orElseThrow(() -> new InvalidCursorException(cursor));
  }

  /** The cursor to the claim {@code number} of a document that has so many; absent at the end. */
  public static Optional<String> next(DocumentId id, int number, int claims) {
    return number < claims
        ? Optional.of(of(id).behind(Integer.toString(number)))
        : Optional.empty();
  }

  private static ListCursor of(DocumentId id) {
    return ListCursor.of("D1", id.value());
  }
}
