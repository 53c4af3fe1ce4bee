package io.whosecount.claims.claim;

import io.whosecount.claims.text.TextPosition;

/**
 * A stretch of the document around one claim or several, see {@link Passages}.
 *
 * @param text its words, letter for letter
 * @param position where it stands, in code points
 */
public record Passage(String text, TextPosition position) {
  public Passage {
    if (text.codePointCount(0, text.length()) != position.end() - position.start()) {
      throw new IllegalArgumentException("'" + text + "' does not fill " + position);
    }
  }

  /** Whether the quote of {@code claim} stands in it as a whole. */
  public boolean holds(Claim claim) {
    TextPosition quote = claim.quote().position();
    return position.start() <= quote.start() && quote.end() <= position.end();
  }
}
