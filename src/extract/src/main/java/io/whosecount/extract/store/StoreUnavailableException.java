package io.whosecount.extract.store;

/** The store could not be asked: not the same as an answer that there is no such object. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was asked for and why it failed. */
  public StoreUnavailableException(String what, Throwable cause) {
    super(what, cause);
  }
}
