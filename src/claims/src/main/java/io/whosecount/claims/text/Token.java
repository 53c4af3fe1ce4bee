package io.whosecount.claims.text;

/**
 * A word, a number in digits or a punctuation mark of the text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param text its characters
 * @param key what look-ups compare: lower case, typographic quotes and dashes made plain
 * @param hash the hash code of the key, at hand without it
 * @param number that of the key in the vocabulary the text was cut with, {@link Vocabulary#UNKNOWN}
 *     where it has none
 * @param kind what it is
 * @param spaced whether white space or the start of the text stands before it
 */
public record Token(
    int start, int end, String text, String key, int hash, int number, Kind kind, boolean spaced) {

  /** What stands beyond either end of a text: no characters. */
  public static final Token NONE = new Token(0, 0, "", "", 0, Vocabulary.UNKNOWN, Kind.MARK, true);

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

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether it is this punctuation mark. */
  public boolean is(String mark) {
    return hash == mark.hashCode() && key.equals(mark);
  }

  /** Whether it begins with an upper-case letter. */
  public boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }
}
