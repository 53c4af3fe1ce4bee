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
  /** The bit of a hash that tells in which half of the bits its own is. */
  private static final int HALF = 1 << 6;

  private final List<String> words;

  /** A bit for each word, which the low six bits of its hash tell, where the seventh is 0. */
  private final long even;

  /** The bits of those words where it is 1. */
  private final long odd;

  /** Each word at the slot of its hash or, where that is taken, behind it. */
  private final @Nullable String[] slots;

  /** The hash of the word at each slot, 0 where none is. */
  private final int[] hashes;

  private WordSet(String... words) {
    this.words = List.of(words);
    this.slots = new @Nullable String[Integer.highestOneBit(words.length + 1) << 2];
    this.hashes = new int[slots.length];
    long bitsEven = 0;
    long bitsOdd = 0;
    for (String word : words) {
      int hash = mixed(word.hashCode());
      int slot = free(word, hash);
      slots[slot] = word;
      hashes[slot] = hash;
      bitsEven |= (hash & HALF) == 0 ? 1L << hash : 0;
      bitsOdd |= (hash & HALF) == 0 ? 0 : 1L << hash;
    }
    this.even = bitsEven;
    this.odd = bitsOdd;
  }

  private int free(String word, int hash) {
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      if (word.equals(slots[slot])) {
        throw new IllegalArgumentException("'" + word + "' stands twice");
      }
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  /** The set of {@code words}, which are keys of tokens. */
  public static WordSet of(String... words) {
    return new WordSet(words);
  }

  /** Of words that differ in their last letters only, too, and never 0. */
  private static int mixed(int hash) {
    int mixed = hash ^ hash >>> 6;
    return mixed == 0 ? 1 : mixed;
  }

  private int slot(int hash) {
    return hash >>> 3 & hashes.length - 1;
  }

  /** Whether the key of {@code token} is one of them. */
  public boolean has(Token token) {
    int hash = mixed(token.hash());
    return isMarked(hash) && isWord(token.key(), hash);
  }

  /** Whether a word of that hash code may be one of them. */
  public boolean mayHave(int hash) {
    return isMarked(mixed(hash));
  }

  @Override
  public boolean contains(Object word) {
    int hash = mixed(word.hashCode());
    return isMarked(hash) && isWord(word, hash);
  }

  private boolean isMarked(int hash) {
    return (((hash & HALF) == 0 ? even : odd) >>> hash & 1) != 0;
  }

  private boolean isWord(Object key, int hash) {
    for (int slot = slot(hash); hashes[slot] != 0; slot = slot + 1 & hashes.length - 1) {
      if (hashes[slot] == hash && key.equals(slots[slot])) {
        return true;
      }
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
