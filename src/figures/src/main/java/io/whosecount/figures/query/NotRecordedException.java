package io.whosecount.figures.query;

/** The ledger was asked and has nothing under that id. */
public final class NotRecordedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was asked for. */
  public enum Subject {
    SIDE,
    CLAIMANT,
    DOCUMENT,
    CLAIM,
    NUMBER
  }

  private final Subject subject;

  /** With what is not there. */
  public NotRecordedException(String what, Subject subject) {
    super(what);
    this.subject = subject;
  }

  /** What was asked for. */
  public Subject subject() {
    return subject;
  }
}
