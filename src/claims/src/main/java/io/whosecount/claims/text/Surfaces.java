package io.whosecount.claims.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The surfaces of a part of a text, each frequent one made once: texts repeat few words, and the
 * look-up form of a word costs more than to find it again. A word of the vocabulary in small
 * letters is there before the text is read.
 */
final class Surfaces {
  /** Longer surfaces are rare and made anew. */
  private static final int LONGEST = 24;

  private static final int MOST = 4096;

  /** How many characters a number holds. */
  static final int PACKED = Long.BYTES;

  /** Behind the characters that make up most texts. */
  private static final int ASCII = 0x80;

  /** How many characters of a text there are at the least for each distinct token. */
  private static final int LETTERS = 4;

  private final String text;
  private final int from;

  /** Those of the part: an array is read faster than a text. */
  private final char[] chars;

  private final Vocabulary vocabulary;
  private final @Nullable Surface[] slots;

  /**
   * The characters of a token.
   *
   * @param text verbatim
   * @param key what look-ups compare
   * @param hash the hash code of the key
   * @param number that of the key in the vocabulary
   * @param packed the characters of the key where they are few and of ASCII, else 0
   */
  record Surface(String text, String key, int hash, int number, long packed) {
    /** A word of a vocabulary. */
    static Surface ofWord(String word, int number) {
      long packed = 0;
      for (int at = 0; at < word.length() && word.length() <= PACKED; at++) {
        packed = packed << Byte.SIZE | word.charAt(at);
        if (word.charAt(at) >= ASCII) {
          return new Surface(word, word, word.hashCode(), number, 0);
        }
      }
      return new Surface(word, word, word.hashCode(), number, packed);
    }

    /** A word that no vocabulary has as it is. */
    static Surface of(String text, String key, int hash, int number) {
      return new Surface(text, key, hash, number, 0);
    }

    /** Whether it is written so from {@code start} on. */
    boolean stands(String other, int start, int end) {
      return text.length() == end - start && other.startsWith(text, start);
    }
  }

  Surfaces(String text, Span part, Vocabulary vocabulary) {
    this.text = text;
    this.from = part.start();
    this.chars = new char[part.end() - part.start()];
    text.getChars(part.start(), part.end(), chars, 0);
    this.vocabulary = vocabulary;
    int distinct = Integer.highestOneBit(chars.length / LETTERS + 1);
    this.slots = new @Nullable Surface[Math.clamp(distinct, 16, MOST)];
  }

  /** The end of the letters and digits of ASCII that stand at {@code start}. */
  int plainEnd(int start) {
    int at = start - from;
    while (at < chars.length && isPlain(chars[at])) {
      at++;
    }
    return at + from;
  }

  private static boolean isPlain(char c) {
    int small = c | 0x20;
    return small >= 'a' && small <= 'z' || c >= '0' && c <= '9';
  }

  /** The surface from {@code start} to {@code end}. */
  Surface at(int start, int end) {
    int hash = 0;
    long packed = 0;
    boolean lower = true;
    for (int at = start - from; at < end - from; at++) {
      char c = chars[at];
      if (c >= ASCII) {
        return remembered(start, end, c, true, false);
      }
      char small = lower(c);
      lower &= c == small;
      hash = 31 * hash + small;
      packed = packed << Byte.SIZE | small;
    }
    if (lower) {
      @Nullable Surface known =
          end - start <= PACKED
              ? vocabulary.surface(hash, packed)
              : vocabulary.surface(chars, start - from, end - from, hash);
      if (known != null) {
        return known;
      }
    }
    return remembered(start, end, hash, false, lower);
  }

  private Surface remembered(int start, int end, int hash, boolean unusual, boolean lower) {
    if (end - start > LONGEST) {
      return unusual ? unusual(start, end) : made(start, end, hash, lower);
    }
    int mixed = unusual ? verbatim(start, end) : hash + chars[start - from];
    int slot = (mixed ^ mixed >>> 15) & slots.length - 1;
    Surface known = slots[slot];
    if (known != null && known.stands(text, start, end)) {
      return known;
    }
    Surface made = unusual ? unusual(start, end) : made(start, end, hash, lower);
    slots[slot] = made;
    return made;
  }

  private int verbatim(int start, int end) {
    int hash = 0;
    for (int at = start - from; at < end - from; at++) {
      hash = 31 * hash + chars[at];
    }
    return hash;
  }

  /** Of a word of the vocabulary the key is there already. */
  private Surface made(int start, int end, int hash, boolean lower) {
    String verbatim = text.substring(start, end);
    if (lower) {
      return Surface.of(verbatim, verbatim, hash, vocabulary.unknown());
    }
    @Nullable Surface known = vocabulary.surface(chars, start - from, end - from, hash);
    return known == null
        ? Surface.of(verbatim, verbatim.toLowerCase(Locale.ROOT), hash, vocabulary.unknown())
        : Surface.of(verbatim, known.key(), hash, known.number());
  }

  private Surface unusual(int start, int end) {
    String verbatim = text.substring(start, end);
    String key = key(verbatim);
    return Surface.of(verbatim, key, key.hashCode(), vocabulary.number(key));
  }

  /** A character of ASCII in lower case. */
  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  /** The look-up form of a surface: lower case, typographic quotes and dashes made plain. */
  static String key(String surface) {
    String lower = surface.toLowerCase(Locale.ROOT);
    boolean plain = true;
    for (int i = 0; i < lower.length() && plain; i++) {
      plain = lower.charAt(i) < 0x80;
    }
    return plain ? lower : plainMarks(lower);
  }

  private static String plainMarks(String lower) {
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case '’', '‘', 'ʼ' -> out.append('\'');
        case '“', '”', '„', '«', '»' -> out.append('"');
        case '‒', '–', '—', '―' -> out.append('–');
        case '‐', '‑' -> out.append('-');
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
