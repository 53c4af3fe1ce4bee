package io.whosecount.claims.text;

import java.util.Arrays;

/**
 * The words that word lists know, numbered from 0, so that a step through their surfaces compares
 * numbers. Filled while a lexicon is loaded.
 */
public final class Vocabulary {
  /** What stands for a word that no surface has. */
  public static final int UNKNOWN = -1;

  /** What stands for the number of a word that no vocabulary was asked for. */
  public static final int UNASKED = -2;

  private static final int FEWEST = 1 << 10;

  /** Stands where texts are cut without a vocabulary. */
  static final Vocabulary NONE = new Vocabulary(UNASKED);

  private String[] words = new String[FEWEST];

  /** Twice as many slots as words: the hash of a word, then its number and one, or 0. */
  private int[] slots = new int[4 * FEWEST];

  private final int unknown;
  private int size;

  /** One without words. */
  public Vocabulary() {
    this(UNKNOWN);
  }

  private Vocabulary(int unknown) {
    this.unknown = unknown;
  }

  /** How many words it has. */
  public int size() {
    return size;
  }

  /** The number of {@code word}, a new one where it has none. */
  public int enter(String word) {
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

  /** The word of that number. */
  String word(int number) {
    return words[number];
  }

  /** The number of {@code word}, {@link #UNKNOWN} where it has none. */
  public int number(String word) {
    int hash = word.hashCode();
    for (int slot = slot(hash); slots[slot + 1] != 0; slot = next(slot)) {
      int number = slots[slot + 1] - 1;
      if (slots[slot] == hash && words[number].equals(word)) {
        return number;
      }
    }
    return unknown;
  }

  /**
   * The number of the word that {@code text} has in a stretch of ASCII, in whatever case.
   *
   * @param hash that of the word in lower case
   */
  int number(String text, int start, int end, int hash) {
    for (int slot = slot(hash); slots[slot + 1] != 0; slot = next(slot)) {
      int number = slots[slot + 1] - 1;
      if (slots[slot] == hash && isWord(words[number], text, start, end)) {
        return number;
      }
    }
    return unknown;
  }

  private static boolean isWord(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (word.charAt(at - start) != Surfaces.lower(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return ((hash ^ hash >>> 15) << 1) & slots.length - 2;
  }

  private int next(int slot) {
    return slot + 2 & slots.length - 2;
  }
}
