package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of dates: "January 12, 2024", "12 January", "Jan 2024", "in 2024", "on Tuesday",
 * resolved against the day of publication. A date without a year is the latest that is not after
 * the publication.
 */
final class DateReader {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
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
          "before",
          "after",
          "end",
          "autumn",
          "fall",
          "summer",
          "winter",
          "spring",
          "february",
          "the");

  private final WordList calendar;
  private final List<Token> tokens;
  private final LocalDate published;

  DateReader(WordList calendar, List<Token> tokens, LocalDate published) {
    this.calendar = calendar;
    this.tokens = tokens;
    this.published = published;
  }

  /** The date that begins at token {@code at}. */
  Optional<Mention.DateWords> read(int at, int end) {
    Optional<Found> name = calendar.longest(tokens, at, end);
    if (name.isPresent()) {
      int number = Integer.parseInt(name.get().word().entry().canonical());
      if (name.get().word().entry().has("weekday")) {
        return weekday(at, name.get().end(), end, number);
      }
      return isMonth(at, name.get()) ? month(at, name.get().end(), end, number) : Optional.empty();
    }
    Optional<Mention.DateWords> dayFirst = dayFirst(at, end);
    return dayFirst.isPresent() ? dayFirst : year(at, end);
  }

  private boolean isMonth(int at, Found name) {
    return !name.word().entry().has("ambiguous") || tokens.get(at).capitalised();
  }

  private Optional<Mention.DateWords> weekday(int at, int behind, int end, int day) {
    int comma = behind;
    if (comma + 1 < end && tokens.get(comma).is(",")) {
      Optional<Mention.DateWords> full = read(comma + 1, end);
      if (full.isPresent() && full.get().date().day().isPresent()) {
        return Optional.of(dated(at, full.get().end(), full.get().date()));
      }
    }
    LocalDate date = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day)));
    return Optional.of(dated(at, behind, PartialDate.of(date)));
  }

  private Optional<Mention.DateWords> month(int at, int behind, int end, int month) {
    int next = behind < end && tokens.get(behind).is(".") ? behind + 1 : behind;
    OptionalInt day = dayAt(next, end);
    if (day.isPresent()) {
      int after = next + 1;
      int yearAt =
          after < end && (tokens.get(after).is(",") || tokens.get(after).is("/"))
              ? after + 1
              : after;
      OptionalInt year = yearAt(yearAt, end);
      return full(at, year.isPresent() ? yearAt + 1 : after, year, month, day.getAsInt());
    }
    int of =
        next < end && (tokens.get(next).is(",") || tokens.get(next).is("of")) ? next + 1 : next;
    OptionalInt year = yearAt(of, end);
    if (year.isPresent()) {
      return Optional.of(dated(at, of + 1, PartialDate.of(YearMonth.of(year.getAsInt(), month))));
    }
    return Optional.of(dated(at, behind, PartialDate.of(lastMonth(month))));
  }

  private YearMonth lastMonth(int month) {
    YearMonth now = YearMonth.from(published);
    YearMonth then = YearMonth.of(now.getYear(), month);
    return then.isAfter(now) ? then.minusYears(1) : then;
  }

  private Optional<Mention.DateWords> full(
      int at, int behind, OptionalInt year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year.orElse(published.getYear()), month, day);
      LocalDate past =
          year.isEmpty() && date.isAfter(published.plusDays(1)) ? date.minusYears(1) : date;
      return Optional.of(dated(at, behind, PartialDate.of(past)));
    } catch (java.time.DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<Mention.DateWords> dayFirst(int at, int end) {
    OptionalInt day = dayAt(at, end);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1 < end && tokens.get(at + 1).is("of") ? at + 2 : at + 1;
    if (next >= end) {
      return Optional.empty();
    }
    Optional<Found> name =
        calendar
            .longest(tokens, next, end)
            .filter(f -> f.word().entry().has("month") && isMonth(next, f));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int behind = name.get().end();
    int yearAt = behind < end && tokens.get(behind).is(",") ? behind + 1 : behind;
    OptionalInt year = yearAt(yearAt, end);
    int month = Integer.parseInt(name.get().word().entry().canonical());
    return full(at, year.isPresent() ? yearAt + 1 : behind, year, month, day.getAsInt());
  }

  private Optional<Mention.DateWords> year(int at, int end) {
    OptionalInt year = yearAt(at, end);
    boolean led =
        at > 0
            && (BEFORE_YEAR.contains(tokens.get(at - 1).key())
                || tokens.get(at - 1).is("-") && at > 1 && tokens.get(at - 2).is("mid"));
    return year.isPresent() && led
        ? Optional.of(dated(at, at + 1, PartialDate.ofYear(year.getAsInt())))
        : Optional.empty();
  }

  private OptionalInt dayAt(int at, int end) {
    if (at >= end) {
      return OptionalInt.empty();
    }
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.NUMBER && token.kind() != Token.Kind.ORDINAL) {
      return OptionalInt.empty();
    }
    Matcher form = DAY.matcher(token.key());
    int day = form.matches() ? Integer.parseInt(form.group(1)) : 0;
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  private OptionalInt yearAt(int at, int end) {
    if (at >= end || tokens.get(at).kind() != Token.Kind.NUMBER) {
      return OptionalInt.empty();
    }
    String text = tokens.get(at).text();
    return YEAR.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  private static Mention.DateWords dated(int first, int end, PartialDate date) {
    return new Mention.DateWords(first, end, date, Optional.<PeriodKind>empty());
  }
}
