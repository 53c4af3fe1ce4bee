package io.whosecount.infra;

/** A setting that cannot be used; the message names it and what it can be. */
final class SettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingException(String message) {
    super(message);
  }
}
