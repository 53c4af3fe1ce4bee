package io.whosecount.ledger;

/** A cursor that this ledger did not give out for this filter. */
public final class InvalidCursorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** With the cursor that was handed in. */
  public InvalidCursorException(String cursor) {
    super("not a cursor of this list: '" + cursor + "'");
  }
}
