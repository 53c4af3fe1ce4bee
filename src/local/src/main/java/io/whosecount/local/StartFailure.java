package io.whosecount.local;

/** The system cannot start, for a reason that its user can do something about. */
public final class StartFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what to tell the user. */
  public StartFailure(String message) {
    super(message);
  }

  /** With what to tell the user, and what is behind it. */
  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
