package io.whosecount.extract.event;

import org.jspecify.annotations.Nullable;

/**
 * A message that says nothing we know: no retry helps, so it has to end in the dead-letter queue.
 */
public final class UnknownEventException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what is wrong with it. */
  public UnknownEventException(String reason) {
    this(reason, null);
  }

  /** With what is wrong with it and what found that out. */
  public UnknownEventException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
