package io.whosecount.extract;

/** Tells Lambda that an invocation failed, where its sender takes no better answer. */
public final class FailedInvocationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what failed. */
  public FailedInvocationException(String message) {
    super(message);
  }
}
