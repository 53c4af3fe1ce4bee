package io.whosecount.claims.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The surfaces of a text, each frequent one made once: texts repeat few words, and the look-up form
 * of a word costs more than to find it again.
 */
final class Surfaces {
  /** Longer surfaces are rare and made anew. */
  private static final int LONGEST = 24;

  private static final int MOST = 4096;

  /** Behind the characters that make up most texts. */
  private static final int ASCII = 0x80;

  /** How many characters of a text there are at the least for each distinct token. */
  private static final int LETTERS = 4;

  private final String text;
  private final Vocabulary vocabulary;
  private final @Nullable Surface[] slots;

  /**
   * The characters of a token.
   *
   * @param text verbatim
   * @param key what look-ups compare
   * @param hash the hash code of the key
   * @param number that of the key in the vocabulary
   */
  record Surface(String text, String key, int hash, int number) {}

  Surfaces(String text, int length, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.slots =
        new @Nullable Surface[Math.clamp(Integer.highestOneBit(length / LETTERS + 1), 16, MOST)];
  }

  /** The surface from {@code start} to {@code end}. */
  Surface at(int start, int end) {
    if (end - start > LONGEST) {
      return made(start, end);
    }
    int slot = slot(start, end);
    Surface known = slots[slot];
    if (known != null && known.text.length() == end - start && text.startsWith(known.text, start)) {
      return known;
    }
    Surface made = made(start, end);
    slots[slot] = made;
    return made;
  }

  private int slot(int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  /** A word of the vocabulary is there already; of any other the characters are copied. */
  private Surface made(int start, int end) {
    int hash = 0;
    boolean lower = true;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c >= ASCII) {
        return unusual(text.substring(start, end));
      }
      char small = lower(c);
      lower &= c == small;
      hash = 31 * hash + small;
    }
    int number = vocabulary.number(text, start, end, hash);
    if (number >= 0) {
      String key = vocabulary.word(number);
      return new Surface(lower ? key : text.substring(start, end), key, hash, number);
    }
    String verbatim = text.substring(start, end);
    String key = lower ? verbatim : verbatim.toLowerCase(Locale.ROOT);
    return new Surface(verbatim, key, hash, number);
  }

  private Surface unusual(String verbatim) {
    String key = key(verbatim);
    return new Surface(verbatim, key, key.hashCode(), vocabulary.number(key));
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
