package io.whosecount.claims.document;

/** What became of bytes that should be text. */
sealed interface Decoding {

  /**
   * They are text.
   *
   * @param text without byte order mark; holds no NUL and no lone surrogate
   * @param charset the name of the encoding
   */
  record Decoded(String text, String charset) implements Decoding {}

  /** They are not. */
  record Failed(Reading.Reason reason, String detail) implements Decoding {}
}
