package io.whosecount.claims.document;

/** Which characters belong in a text. */
final class Characters {
  /** A text with more control characters than one in so many is none. */
  private static final int LEAST_FOR_EACH_CONTROL = 20;

  private Characters() {}

  /** Whether {@code text} has a NUL or too many control characters to be written by people. */
  static boolean isBinary(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == 0) {
        return true;
      }
      if (isStray(character)) {
        controls++;
      }
    }
    return controls * LEAST_FOR_EACH_CONTROL > text.length();
  }

  /** Whether {@code codePoint} is a control character that is no white space. */
  static boolean isStray(int codePoint) {
    return Character.getType(codePoint) == Character.CONTROL
        && !Character.isWhitespace(codePoint)
        && codePoint != 0x85;
  }

  /** Whether {@code codePoint} takes room and shows nothing: any space, tab or line end. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }

  /** Whether {@code text} shows nothing; unlike Java's, this counts non-breaking spaces. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Characters::isSpace);
  }
}
