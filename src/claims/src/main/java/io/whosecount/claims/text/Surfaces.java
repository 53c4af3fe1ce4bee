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

  /** How many characters of a text there are at the least for each distinct token. */
  private static final int LETTERS = 4;

  private final String text;
  private final @Nullable Surface[] slots;

  /**
   * The characters of a token.
   *
   * @param text verbatim
   * @param key what look-ups compare
   */
  record Surface(String text, String key) {
    static Surface of(String text) {
      return new Surface(text, Surfaces.key(text));
    }
  }

  Surfaces(String text, int length) {
    this.text = text;
    this.slots =
        new @Nullable Surface[Math.clamp(Integer.highestOneBit(length / LETTERS + 1), 16, MOST)];
  }

  /** The surface from {@code start} to {@code end}. */
  Surface at(int start, int end) {
    if (end - start > LONGEST) {
      return Surface.of(text.substring(start, end));
    }
    int slot = slot(start, end);
    Surface known = slots[slot];
    if (known != null && known.text.length() == end - start && text.startsWith(known.text, start)) {
      return known;
    }
    Surface made = Surface.of(text.substring(start, end));
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
