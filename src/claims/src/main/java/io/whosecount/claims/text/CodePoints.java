package io.whosecount.claims.text;

import java.util.Arrays;

/**
 * Turns spans in UTF-16 units into positions in Unicode code points, which the contract counts (W3C
 * Web Annotation, TextPositionSelector). Built once for a text; a look-up costs a binary search.
 */
public final class CodePoints {
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /** The code points of {@code text}. */
  public static CodePoints of(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** How many code points stand before the UTF-16 unit {@code unit}. */
  public int before(int unit) {
    int at = Arrays.binarySearch(lowSurrogates, unit);
    return unit - (at >= 0 ? at : -at - 1);
  }

  /** The position of {@code span} in code points. */
  public TextPosition position(Span span) {
    return new TextPosition(before(span.start()), before(span.end()));
  }
}
