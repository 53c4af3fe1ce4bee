package io.whosecount.claims.fuzz;

import io.whosecount.claims.corpus.Texts;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Texts of any length that are made to be slow or large to read. */
record HostileText(String name, IntFunction<String> ofLength) {

  /** Its first {@code length} characters. */
  String text(int length) {
    return ofLength.apply(length);
  }

  /** One of each kind. */
  static List<HostileText> all() {
    return List.of(
        repeated("ordinary prose", prose()),
        repeated("digits", "1"),
        repeated("one endless line without spaces", "abcdefg"),
        repeated("opening quotes", "\""),
        numbered("claimants", "Ivan Surname% said %. "),
        numbered("groups that claim", "Ivan % Group said 1% soldiers were killed in %. "),
        numbered("claims", "Russia lost 1% tanks. "),
        repeated("numbers", "1 2 "),
        repeated("lines of an item", "5 tanks\n"),
        repeated("bullets", "• 5 tanks\n"),
        repeated("lists with a lead-in", "Kyiv said losses were:\n- 5 tanks\n- 6 guns\n"),
        repeated("nested brackets", "[("),
        repeated("newlines", "\n"),
        repeated("emoji", "😀"),
        repeated("halves of a character", "\ud83d"),
        repeated("control characters", "\u0000\u0007\u001b"),
        repeated("right-to-left marks", "\u200f5 \u202e"),
        repeated("combining marks", "e\u0301\u0301\u0301"),
        repeated("initials in a word", "a.b."),
        repeated("a list in one paragraph", "5 killed, "),
        repeated("a paragraph of sentences", "Russia lost 5 tanks. "),
        repeated("a sentence without end", "Russia lost 5 tanks and "),
        repeated("sentences of a word", "A! "),
        repeated("who says", "Kyiv said "),
        repeated("parts of wholes", "5 of 7 drones were shot down. "),
        repeated("what is not verified", "5 killed, unverified. "),
        repeated("adverbs before a total", "badly total 5 "));
  }

  private static HostileText repeated(String name, String words) {
    return new HostileText(
        name, length -> words.repeat(length / words.length() + 1).substring(0, length));
  }

  /** The pattern again and again, {@code %} another word of letters each time. */
  private static HostileText numbered(String name, String pattern) {
    return new HostileText(
        name,
        length -> {
          StringBuilder text = new StringBuilder(length + 100);
          for (int i = 0; text.length() < length; i++) {
            boolean digits = pattern.contains("1%");
            text.append(pattern.replace("%", digits ? String.valueOf(i) : letters(i)));
          }
          return text.substring(0, length);
        });
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'a' : c + 10)))
        .collect(Collectors.joining());
  }

  private static String prose() {
    return String.join("\n\n", Texts.examples()) + "\n\n";
  }
}
