package io.whosecount.ledger;

/** The ledger could not be asked: not the same as an answer that there is nothing. */
public final class LedgerUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was asked for and why it failed. */
  public LedgerUnavailableException(String what, Throwable cause) {
    super(what, cause);
  }
}
