package io.whosecount.claims.mention;

import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells which digits may be a day of a month or a year by how they are written and what is before.
 */
final class DateDigits {
  private static final Set<String> ORDINAL_ENDINGS = WordSet.of("st", "nd", "rd", "th");

  private static final WordSet BEFORE_YEAR =
      WordSet.of(
          "in",
          "since",
          "during",
          "until",
          "till",
          "by",
          "from",
          "early",
          "late",
          "mid",
          "of",
          "through",
          "throughout",
          "before",
          "after",
          "end",
          "autumn",
          "fall",
          "summer",
          "winter",
          "spring",
          "february",
          "the",
          "a",
          "between");

  private static final WordSet ARTICLES = WordSet.of("a", "the");

  private static final WordSet LOOSENING =
      WordSet.of(
          "additional",
          "estimated",
          "first",
          "further",
          "last",
          "mere",
          "other",
          "reported",
          "staggering",
          "total",
          "remaining",
          "record");

  private final List<Token> tokens;

  DateDigits(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The day of a month that stands at {@code at} in digits. */
  OptionalInt dayAt(int at, int end) {
    if (at >= end) {
      return OptionalInt.empty();
    }
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.NUMBER && token.kind() != Token.Kind.ORDINAL) {
      return OptionalInt.empty();
    }
    String text = token.key();
    int digits = text.length() > 1 && isDigit(text.charAt(1)) ? 2 : 1;
    boolean form =
        isDigit(text.charAt(0))
            && (text.length() == digits || ORDINAL_ENDINGS.contains(text.substring(digits)));
    int day = form ? Integer.parseInt(text.substring(0, digits)) : 0;
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** The year that stands at {@code at} in four digits. */
  OptionalInt yearAt(int at, int end) {
    if (at >= end || tokens.get(at).kind() != Token.Kind.NUMBER) {
      return OptionalInt.empty();
    }
    String text = tokens.get(at).text();
    return text.length() == 4
            && (text.startsWith("19") || text.startsWith("20"))
            && isDigit(text.charAt(2))
            && isDigit(text.charAt(3))
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** Whether the word before {@code at} makes four digits there a year. */
  boolean leadsYear(int at) {
    boolean possessive = at + 1 < tokens.size() && tokens.get(at + 1).is("'s");
    return at > 0
        && (possessive
            || BEFORE_YEAR.has(tokens.get(at - 1))
            || isBehindEpithet(at)
            || tokens.get(at - 1).is("-") && at > 1 && tokens.get(at - 2).is("mid"));
  }

  /** "a massive 1999 tremor"; not "an estimated 2000 dead". */
  private boolean isBehindEpithet(int at) {
    boolean epithet =
        at > 1
            && at + 1 < tokens.size()
            && ARTICLES.has(tokens.get(at - 2))
            && tokens.get(at - 1).kind() == Token.Kind.WORD
            && !tokens.get(at - 1).capitalised()
            && !LOOSENING.has(tokens.get(at - 1));
    return epithet
        && tokens.get(at + 1).kind() == Token.Kind.WORD
        && !tokens.get(at + 1).key().endsWith("s");
  }

  /** "28 NOV 89": radio monitoring prints two digits of the year behind a short month. */
  OptionalInt shortYearAt(int at, int end) {
    if (at >= end || at < 2 || !isShortYear(tokens.get(at).text())) {
      return OptionalInt.empty();
    }
    String month = tokens.get(at - 1).text();
    boolean teletype = month.length() <= 4 && month.equals(month.toUpperCase(Locale.ROOT));
    return teletype && tokens.get(at - 1).kind() == Token.Kind.WORD
        ? OptionalInt.of(1900 + Integer.parseInt(tokens.get(at).text()))
        : OptionalInt.empty();
  }

  private static boolean isShortYear(String text) {
    return text.length() == 2
        && text.charAt(0) >= '4'
        && isDigit(text.charAt(0))
        && isDigit(text.charAt(1));
  }

  /** Whether the mark stands at {@code at} without white space around it. */
  boolean isJoined(int at, String mark) {
    return tokens.get(at).is(mark) && !tokens.get(at).spaced() && !tokens.get(at + 1).spaced();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
