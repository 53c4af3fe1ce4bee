package io.whosecount.claims.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Swaps Russia and Ukraine: their names, capitals, leaders and towns, and their ids. */
final class Swap {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  private static final List<String> PAIRS =
      List.of(
          "Russia Ukraine",
          "Russians Ukrainians",
          "Russian Ukrainian",
          "Moscow Kyiv",
          "Putin Zelensky",
          "Belgorod Kharkiv",
          "Kursk Kherson",
          "Bryansk Lviv",
          "Voronezh Odesa",
          "Saratov Mykolaiv",
          "Smolensk Sumy",
          "Shebekino Izium",
          "Rostov Dnipro");

  private static final Map<String, String> WORDS = both(PAIRS);

  private static final Map<String, String> IDS =
      both(
          Stream.concat(
                  Stream.of("RU UA", "ru ua"),
                  PAIRS.stream().map(pair -> pair.toLowerCase(Locale.ROOT)))
              .toList());

  private Swap() {}

  static String words(String text) {
    return swap(text, WORDS);
  }

  static Meaning ids(Meaning meaning) {
    return new Meaning(
        swap(meaning.claimant(), IDS),
        swap(meaning.side(), IDS),
        meaning.item(),
        meaning.outcome(),
        meaning.quantity(),
        meaning.period());
  }

  private static String swap(String text, Map<String, String> pairs) {
    return WORD.matcher(text)
        .replaceAll(
            word -> Matcher.quoteReplacement(pairs.getOrDefault(word.group(), word.group())));
  }

  private static Map<String, String> both(List<String> pairs) {
    Map<String, String> both = new HashMap<>();
    for (String pair : pairs) {
      int space = pair.indexOf(' ');
      both.put(pair.substring(0, space), pair.substring(space + 1));
      both.put(pair.substring(space + 1), pair.substring(0, space));
    }
    return both;
  }
}
