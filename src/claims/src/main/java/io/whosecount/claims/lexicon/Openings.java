package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which lists have a surface that begins with a word: one look-up says of most words that no list
 * knows them. Filled by the lists while a lexicon is loaded.
 */
public final class Openings {
  private final Map<String, Integer> lists = new HashMap<>();
  private int next = 1;

  Openings() {}

  /** Enters the first words of a list; gives the bit that stands for the list. */
  int enter(Collection<String> firstWords) {
    int bit = next;
    next <<= 1;
    firstWords.forEach(word -> lists.merge(word, bit, (a, b) -> a | b));
    return bit;
  }

  /** The lists that know {@code token} as a first word, for {@link WordList#opensWith}. */
  public int of(Token token) {
    return lists.getOrDefault(token.key(), 0);
  }
}
