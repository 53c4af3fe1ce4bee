package io.whosecount.claims.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people and machines print them: ISO 8601, RFC 1123, and English dates with the month's
 * name. The day is the one that is printed, in whatever zone it was printed. Dates whose order of
 * day and month is a guess, such as 03/04/2024, are none.
 */
final class FactDates {
  /** No printed date is longer; what is, is not looked at. */
  private static final int MOST = 100;

  /** Programs that know no date print the year 1. */
  private static final int FIRST_YEAR = 1000;

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?";
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
  private static final String CLOCK =
      "(?:\\d{1,2}(?:[:.]\\d{2}){1,2}(?:[.,]\\d{1,9})?\\s{0,2}(?:[ap]\\.?m\\.?)?"
          + "|\\d{1,2}\\s?[ap]\\.?m\\.?)"
          + "\\s{0,2}(?:z|utc|gmt|[a-z]{2,5}|[+-]\\d{2}:?(?:\\d{2})?)?(?![\\w:])";

  /** What may stand behind a date that is the whole of a line: a time of day, before or after. */
  private static final String TIME = "(?:[\\s,|·•;–—-]{0,4}(?:t|at\\s)?\\s{0,2}" + CLOCK + ")?";

  private static final List<Pattern> FORMS =
      List.of(
          form("(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?!\\d)"),
          form("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)"),
          form(WEEKDAY + MONTH + "\\.?\\s{1,3}" + DAY + "\\s{0,2}[,/]?\\s{0,2}" + YEAR),
          form(WEEKDAY + DAY + "[\\s-]{1,3}(?:of\\s)?" + MONTH + "\\.?,?[\\s-]{1,3}" + YEAR));

  private FactDates() {}

  /** The day that {@code value} is, with or without a time of day; empty where it is none. */
  static Optional<LocalDate> whole(String value) {
    String text = value.strip();
    return beginning(text)
        .filter(printed -> text.substring(printed.end()).isBlank())
        .map(Printed::day);
  }

  /** The day, with its time of day, that {@code text} begins with. */
  static Optional<Printed> beginning(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST));
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(start);
      if (matcher.lookingAt()) {
        return day(matcher)
            .filter(day -> day.getYear() >= FIRST_YEAR)
            .map(day -> new Printed(day, matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group("year")),
              month(matcher.group("month")),
              Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String start = text.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    throw new IllegalStateException("the pattern let a month pass: " + text);
  }

  private static Pattern form(String date) {
    return Pattern.compile(date + TIME, Pattern.CASE_INSENSITIVE);
  }

  /**
   * A day as it stands in a text.
   *
   * @param end where it ends, its time of day included
   */
  record Printed(LocalDate day, int end) {}
}
