package io.whosecount.claims.claim;

import io.whosecount.claims.text.TextPosition;

/**
 * The words of the document that carry a claim (W3C Web Annotation, TextQuoteSelector and
 * TextPositionSelector).
 *
 * @param exact the words, letter for letter
 * @param prefix what stands before them, at most {@link #CONTEXT} code points
 * @param suffix what stands behind them, at most {@link #CONTEXT} code points
 * @param position where they stand, in code points
 */
public record Quote(String exact, String prefix, String suffix, TextPosition position) {
  /** How many code points of context are kept on either side. */
  public static final int CONTEXT = 32;

  public Quote {
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("an empty quote at " + position);
    }
    if (exact.codePointCount(0, exact.length()) != position.end() - position.start()) {
      throw new IllegalArgumentException("'" + exact + "' does not fill " + position);
    }
  }
}
