package io.whosecount.claims.lexicon;

/**
 * A surface that was found.
 *
 * @param word the row and its form
 * @param end the token behind its last
 */
public record Found(Word word, int end) {

  /** What the row's canonical stands for, of a closed list whose constants are {@code T}. */
  public <T> T meaning(Class<T> constants) {
    return constants.cast(word.meaning());
  }
}
