package io.whosecount.claims.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** Makes values of foreign origin fit to be kept and shown as facts. */
final class FactText {
  private static final int MOST_CODE_POINTS = 500;

  /** A longer address is dropped, not cut: cut it leads elsewhere. */
  private static final int MOST_OF_URL = 2000;

  /** No "@" before the path: it would pass off one host as another, or hold a password. */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile(
          "https?://[^\\s/?#@\"'<>\\\\]++(?:[/?#][^\\s\"<>\\\\]*+)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}");

  private FactText() {}

  /**
   * {@code value} on one line, without control, direction and half characters and no longer than
   * 500; empty where nothing is left.
   */
  static Optional<String> line(String value) {
    StringBuilder kept = new StringBuilder();
    int count = 0;
    boolean space = false;
    for (int i = 0; i < value.length() && count < MOST_CODE_POINTS; ) {
      int codePoint = value.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Characters.isSpace(codePoint)) {
        space = !kept.isEmpty();
      } else if (isKept(codePoint)) {
        if (space && ++count < MOST_CODE_POINTS) {
          kept.append(' ');
        }
        space = false;
        if (count < MOST_CODE_POINTS) {
          kept.appendCodePoint(codePoint);
          count++;
        }
      }
    }
    String line = kept.toString().strip();
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  private static boolean isKept(int codePoint) {
    int type = Character.getType(codePoint);
    boolean turnsDirection =
        (codePoint >= 0x202a && codePoint <= 0x202e)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && codePoint != 0xfeff
        && !turnsDirection;
  }

  /** {@code value} if it is an address of the web. */
  static Optional<String> webAddress(String value) {
    String address = value.strip();
    return address.length() <= MOST_OF_URL
            && WEB_ADDRESS.matcher(address).matches()
            && address.codePoints().allMatch(FactText::isKept)
        ? Optional.of(address)
        : Optional.empty();
  }

  /** {@code value} if it has the form of a BCP 47 tag. */
  static Optional<String> language(String value) {
    String tag = value.strip();
    return LANGUAGE.matcher(tag).matches() ? Optional.of(tag.replace('_', '-')) : Optional.empty();
  }
}
