package io.whosecount.claims.lexicon;

/** A word list that cannot be used, with the list and, where one row is at fault, the row. */
public final class LexiconFormatException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  LexiconFormatException(String list, String what) {
    super(list + ".tsv: " + what);
  }

  LexiconFormatException(String list, int line, String what) {
    super(list + ".tsv, line " + line + ": " + what);
  }
}
