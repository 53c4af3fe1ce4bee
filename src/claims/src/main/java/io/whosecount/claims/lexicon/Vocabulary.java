package io.whosecount.claims.lexicon;

import java.util.Arrays;

/**
 * The words of all surfaces, numbered from 0, so that a step through the surfaces compares numbers.
 * Filled while a lexicon is loaded.
 */
final class Vocabulary {
  /** What stands for a word that no surface has. */
  static final int UNKNOWN = -1;

  private static final int FEWEST = 1 << 10;

  private String[] words = new String[FEWEST];

  /** Twice as many slots as words: the hash of a word, then its number and one, or 0. */
  private int[] slots = new int[4 * FEWEST];

  private int size;

  /** The number of {@code word}, a new one where it has none. */
  int enter(String word) {
    int known = number(word);
    if (known != UNKNOWN) {
      return known;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      slots = new int[4 * words.length];
      for (int number = 0; number < size; number++) {
        put(number);
      }
    }
    words[size] = word;
    put(size);
    return size++;
  }

  private void put(int number) {
    int hash = words[number].hashCode();
    int slot = slot(hash);
    while (slots[slot + 1] != 0) {
      slot = next(slot);
    }
    slots[slot] = hash;
    slots[slot + 1] = number + 1;
  }

  /** The number of {@code word}, {@link #UNKNOWN} where it has none. */
  int number(String word) {
    int hash = word.hashCode();
    for (int slot = slot(hash); slots[slot + 1] != 0; slot = next(slot)) {
      int number = slots[slot + 1] - 1;
      if (slots[slot] == hash && words[number].equals(word)) {
        return number;
      }
    }
    return UNKNOWN;
  }

  private int slot(int hash) {
    return ((hash ^ hash >>> 15) << 1) & slots.length - 2;
  }

  private int next(int slot) {
    return slot + 2 & slots.length - 2;
  }
}
