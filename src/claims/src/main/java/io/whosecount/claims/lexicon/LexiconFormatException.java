package io.whosecount.claims.lexicon;

/** A word list that cannot be used, with the list and the row. */
public final class LexiconFormatException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  LexiconFormatException(String list, int line, String what) {
    super(list + ".tsv, line " + line + ": " + what);
  }
}
