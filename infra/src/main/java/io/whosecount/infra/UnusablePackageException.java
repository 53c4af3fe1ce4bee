package io.whosecount.infra;

/** A package that must not be deployed; the message says why and how to build a good one. */
final class UnusablePackageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusablePackageException(String message) {
    super(message);
  }

  UnusablePackageException(String message, Throwable cause) {
    super(message, cause);
  }
}
