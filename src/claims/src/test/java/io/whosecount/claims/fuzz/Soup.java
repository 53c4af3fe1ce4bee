package io.whosecount.claims.fuzz;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws words: of the lexicon's lists, numbers, marks, and what else a text may hold. */
final class Soup {
  private static final List<WordList> LISTS = Lexicon.builtIn().lists();

  private static final List<String> MARKS =
      List.of(
          ",", ".", ",", ".", ":", ";", "!", "?", "\"", "“", "”", "'", "’s", "'s", "(", ")", "[",
          "]", "-", "–", "—", "…", "+", "(+", "%", "/", "&", "=", "$", "№");

  private static final List<String> BREAKS =
      List.of("\n", "\n\n", "\r\n", "\n- ", "\n• ", "\n* ", "\n   ", "\t", "\u2028", "\n✅ ");

  private static final List<String> ODD =
      List.of(
          "😀",
          "🇺🇦",
          "👩‍👩‍👧",
          "\ud83d",
          "\ude00",
          "\u0000",
          "\u0007",
          "\u200f",
          "\u202e",
          "\u200b",
          "\ufeff",
          "\ufffd",
          "\u00a0",
          "\u202f",
          "e\u0301\u0301",
          "İ",
          "ß",
          "ﬁ",
          "ǅ",
          "١٢٣",
          "१२",
          "３４",
          "Ⅷ",
          "½",
          "²",
          "Київ",
          "ЗСУ",
          "中国",
          "العربية",
          "\u0085",
          "𝟗𝟗",
          "ſ",
          "K");

  private static final List<String> SMALL =
      List.of(
          "the",
          "a",
          "of",
          "and",
          "to",
          "in",
          "on",
          "that",
          "by",
          "with",
          "its",
          "who",
          "which",
          "said",
          "were",
          "was",
          "have",
          "been",
          "including",
          "among",
          "out",
          "between",
          "he",
          "they",
          "of whom",
          "both sides",
          "total",
          "up to",
          "more than",
          "since",
          "not verify");

  private static final List<String> NAMES =
      List.of("Ivan Petrov", "Petrov", "Smith", "Maria", "Alpha Group", "Al-Amin", "O'Neill", "X");

  private Soup() {}

  /** Some words with marks and breaks between them. */
  static String text(Random random) {
    int words = 1 + random.nextInt(random.nextInt(20) == 0 ? 800 : 60);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(piece(random));
      text.append(random.nextInt(12) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** One word, number, mark or oddity. */
  static String piece(Random random) {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> number(random);
      case 4, 5 -> of(MARKS, random);
      case 6 -> of(BREAKS, random);
      case 7, 8 -> of(SMALL, random);
      case 9 -> random.nextBoolean() ? of(ODD, random) : of(NAMES, random);
      default -> listed(random);
    };
  }

  private static String listed(Random random) {
    Entry entry = of(of(LISTS, random).entries(), random);
    String surface = entry.surface();
    return switch (random.nextInt(6)) {
      case 0, 1 -> surface;
      case 2 -> surface.toUpperCase(Locale.ROOT);
      case 3 -> surface + "s";
      default -> capitalised(surface);
    };
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String number(Random random) {
    int digits = random.nextInt(1 + random.nextInt(9)) + 1;
    String plain = String.valueOf(random.nextLong((long) Math.pow(10, digits)));
    return switch (random.nextInt(12)) {
      case 0 -> String.format(Locale.ROOT, "%,d", Long.parseLong(plain));
      case 1 -> plain + "." + random.nextInt(1000);
      case 2 -> plain + "-" + random.nextInt(1000);
      case 3 -> plain + of(List.of("th", "k", "m", "mm", "-year-old", "%", "st"), random);
      case 4 -> plain + " of " + random.nextInt(1000);
      case 5 -> String.valueOf(1990 + random.nextInt(60));
      case 6 -> plain.repeat(1 + random.nextInt(8));
      default -> plain;
    };
  }

  static <T> T of(List<T> choice, Random random) {
    return choice.get(random.nextInt(choice.size()));
  }
}
