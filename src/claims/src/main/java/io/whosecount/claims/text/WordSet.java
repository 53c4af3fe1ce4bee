package io.whosecount.claims.text;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few words that a rule looks for all over a text: most words are turned away by a bit of their
 * hash.
 */
public final class WordSet extends AbstractSet<String> {
  private final List<String> words;
  private final long hashes;

  /** Each word at the slot of its hash or, where that is taken, behind it. */
  private final @Nullable String[] slots;

  private WordSet(String... words) {
    this.words = List.of(words);
    this.slots = new @Nullable String[Integer.highestOneBit(words.length + 1) << 2];
    long bits = 0;
    for (String word : words) {
      int hash = word.hashCode();
      int slot = hash & slots.length - 1;
      for (String there = slots[slot]; there != null; there = slots[slot]) {
        if (there.equals(word)) {
          throw new IllegalArgumentException("'" + word + "' stands twice");
        }
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = word;
      bits |= bit(hash);
    }
    this.hashes = bits;
  }

  /** The set of {@code words}, which are keys of tokens. */
  public static WordSet of(String... words) {
    return new WordSet(words);
  }

  private static long bit(int hash) {
    return 1L << (hash ^ hash >>> 6);
  }

  /** Whether the key of {@code token} is one of them. */
  public boolean has(Token token) {
    return (hashes & bit(token.hash())) != 0 && isWord(token.key(), token.hash());
  }

  @Override
  public boolean contains(Object word) {
    int hash = word.hashCode();
    return (hashes & bit(hash)) != 0 && isWord(word, hash);
  }

  private boolean isWord(Object key, int hash) {
    int slot = hash & slots.length - 1;
    for (String word = slots[slot]; word != null; word = slots[slot]) {
      if (word.equals(key)) {
        return true;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return false;
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
