package io.whosecount.claims.lexicon;

/**
 * A row of a list in one of its forms.
 *
 * @param meaning what the row's canonical stands for: of a closed list the constant, of an open one
 *     the canonical itself
 */
public record Word(Entry entry, Form form, Object meaning) {

  /** A word of an open list. */
  Word(Entry entry, Form form) {
    this(entry, form, entry.canonical());
  }

  /** The same word with its meaning. */
  Word meaning(Object constant) {
    return new Word(entry, form, constant);
  }
}
