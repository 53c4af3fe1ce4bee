package io.whosecount.claims.text;

/**
 * A stretch of the text in Unicode code points (W3C Web Annotation, TextPositionSelector).
 *
 * @param start how many code points stand before it
 * @param end how many stand before its end
 */
public record TextPosition(int start, int end) {
  public TextPosition {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a position: " + start + " to " + end);
    }
  }
}
