package io.whosecount.claims.text;

import io.whosecount.claims.text.Surfaces.Surface;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
  static final Vocabulary NONE = new Vocabulary(UNASKED, 1);

  /** The words by number. */
  private Surface[] words;

  /** Twice as many slots as words: the hash of a word, 0 where none is. */
  private int[] hashes;

  /** The words, each at the slot of its hash or, where that is taken, behind it. */
  private @Nullable Surface[] slots;

  private final int unknown;
  private int size;

  /** One without words. */
  public Vocabulary() {
    this(UNKNOWN, FEWEST);
  }

  private Vocabulary(int unknown, int most) {
    this.unknown = unknown;
    this.words = new Surface[most];
    this.hashes = new int[2 * most];
    this.slots = new @Nullable Surface[2 * most];
  }

  /** What stands for a word that it does not have. */
  int unknown() {
    return unknown;
  }

  /** The number of {@code word}, a new one where it has none. */
  public int enter(String word) {
    int known = number(word);
    if (known != unknown) {
      return known;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      hashes = new int[2 * words.length];
      slots = new @Nullable Surface[2 * words.length];
      for (int number = 0; number < size; number++) {
        put(words[number]);
      }
    }
    words[size] = Surface.ofWord(word, size);
    put(words[size]);
    return size++;
  }

  private void put(Surface word) {
    int hash = notZero(word.hash());
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      slot = next(slot);
    }
    hashes[slot] = hash;
    slots[slot] = word;
  }

  /** The number of {@code word}, {@link #UNKNOWN} where it has none. */
  public int number(String word) {
    int hash = notZero(word.hashCode());
    for (int slot = slot(hash); hashes[slot] != 0; slot = next(slot)) {
      Surface known = slots[slot];
      if (hashes[slot] == hash && known != null && known.key().equals(word)) {
        return known.number();
      }
    }
    return unknown;
  }

  /**
   * The word of a few characters of ASCII; null where it has none.
   *
   * @param code its hash code
   * @param packed its characters
   */
  @Nullable Surface surface(int code, long packed) {
    int hash = notZero(code);
    for (int slot = slot(hash); hashes[slot] != 0; slot = next(slot)) {
      if (hashes[slot] == hash) {
        Surface word = slots[slot];
        if (word != null && word.packed() == packed) {
          return word;
        }
      }
    }
    return null;
  }

  /**
   * The word that {@code chars} have in a stretch of ASCII, in whatever case; null where it has
   * none.
   *
   * @param code the hash code of the word in small letters
   */
  @Nullable Surface surface(char[] chars, int start, int end, int code) {
    int hash = notZero(code);
    for (int slot = slot(hash); hashes[slot] != 0; slot = next(slot)) {
      if (hashes[slot] == hash) {
        Surface word = slots[slot];
        if (word != null && isWord(word.key(), chars, start, end)) {
          return word;
        }
      }
    }
    return null;
  }

  private static boolean isWord(String word, char[] chars, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (word.charAt(at - start) != Surfaces.lower(chars[at])) {
        return false;
      }
    }
    return true;
  }

  /** 0 stands for no word at all. */
  private static int notZero(int hash) {
    return hash == 0 ? 1 : hash;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & hashes.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & hashes.length - 1;
  }
}
