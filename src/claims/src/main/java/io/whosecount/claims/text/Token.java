package io.whosecount.claims.text;

/**
 * A word, a number in digits or a punctuation mark of the text.
 *
 * @param span where it stands
 * @param text its characters
 * @param key what look-ups compare: lower case, typographic quotes and dashes made plain
 * @param kind what it is
 * @param spaced whether white space or the start of the text stands before it
 */
public record Token(Span span, String text, String key, Kind kind, boolean spaced) {

  /** What a token is. */
  public enum Kind {
    /** Letters, possibly with digits behind them, such as {@code T-72}'s {@code t}. */
    WORD,
    /** Digits with their separators, such as {@code 834,670}. */
    NUMBER,
    /** Digits with letters behind them, such as {@code 73rd} or {@code 155mm}. */
    ORDINAL,
    /** Anything else that is no white space. */
    MARK
  }

  /** Whether it is this punctuation mark. */
  public boolean is(String mark) {
    return key.equals(mark);
  }

  /** Whether it begins with an upper-case letter. */
  public boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }
}
