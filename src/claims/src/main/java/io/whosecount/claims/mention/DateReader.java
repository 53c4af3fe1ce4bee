package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Token;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The grammar of dates: "January 12, 2024", "12 January", "Jan 2024", "in 2024", "on Tuesday",
 * resolved against the day of publication. A date without a year is the latest that is not after
 * the publication.
 */
final class DateReader {
  private static final int MONTHS = 12;

  private final WordList calendar;
  private final List<Token> tokens;
  private final Lookup words;
  private final DateDigits digits;
  private final LocalDate published;
  private Optional<DateWords> last = Optional.empty();
  private int lastAt = -1;
  private int lastEnd = -1;

  DateReader(
      WordList calendar, List<Token> tokens, Lookup words, DateDigits digits, LocalDate published) {
    this.calendar = calendar;
    this.tokens = tokens;
    this.words = words;
    this.digits = digits;
    this.published = published;
  }

  /** The day against which dates are resolved. */
  LocalDate published() {
    return published;
  }

  /** The date that begins at token {@code at}; several ask for the same one by one. */
  Optional<DateWords> read(int at, int end) {
    if (at != lastAt || end != lastEnd) {
      last = anew(at, end);
      lastAt = at;
      lastEnd = end;
    }
    return last;
  }

  private Optional<DateWords> anew(int at, int end) {
    Optional<Found> name = words.longest(calendar, at, end);
    if (name.isPresent()) {
      return named(name.get(), at, end);
    }
    Optional<DateWords> dayFirst = dayFirst(at, end);
    return dayFirst.or(() -> numeric(at, end)).or(() -> slashed(at, end)).or(() -> year(at, end));
  }

  private Optional<DateWords> named(Found name, int at, int end) {
    String canonical = name.word().entry().canonical();
    if (name.word().entry().has("day")) {
      MonthDay day = MonthDay.parse("--" + canonical);
      return full(at, name.end(), end, day.getMonthValue(), day.getDayOfMonth());
    }
    int number = Integer.parseInt(canonical);
    if (name.word().entry().has("weekday")) {
      return weekday(at, name.end(), end, number);
    }
    return isMonth(at, name)
        ? month(at, name.end(), end, number).filter(d -> isTold(name, d))
        : Optional.empty();
  }

  /** "Mar" is a month only beside its day or year. */
  private static boolean isTold(Found name, DateWords date) {
    return !name.word().entry().has("dated") || date.end() > name.end();
  }

  private boolean isMonth(int at, Found name) {
    return !name.word().entry().has("ambiguous") || tokens.get(at).capitalised();
  }

  /** The latest such day up to the publication; "last Monday" is none that is today. */
  private Optional<DateWords> weekday(int at, int behind, int end, int day) {
    int next = behind < end && tokens.get(behind).is(",") ? behind + 1 : behind;
    if (next < end) {
      Optional<DateWords> whole = dayFirst(next, end).or(() -> monthAndDay(next, end));
      if (whole.isPresent()) {
        return Optional.of(dated(at, whole.get().end(), whole.get().date()));
      }
    }
    LocalDate latest = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day)));
    boolean earlier = latest.equals(published) && isBehind(at, "last");
    return Optional.of(dated(at, behind, PartialDate.of(earlier ? latest.minusDays(7) : latest)));
  }

  private boolean isBehind(int at, String word) {
    return at > 0 && tokens.get(at - 1).is(word);
  }

  private Optional<DateWords> monthAndDay(int at, int end) {
    return words
        .longest(calendar, at, end)
        .filter(f -> f.word().entry().has("month") && isMonth(at, f))
        .flatMap(f -> month(at, f.end(), end, Integer.parseInt(f.word().entry().canonical())))
        .filter(d -> d.date().day().isPresent());
  }

  private Optional<DateWords> month(int at, int behind, int end, int month) {
    int next = behind < end && tokens.get(behind).is(".") ? behind + 1 : behind;
    OptionalInt day = digits.dayAt(next, end);
    if (day.isPresent()) {
      return full(at, next + 1, end, month, day.getAsInt());
    }
    int of =
        next < end && (tokens.get(next).is(",") || tokens.get(next).is("of")) ? next + 1 : next;
    OptionalInt year = digits.yearAt(of, end);
    if (year.isPresent()) {
      return Optional.of(dated(at, of + 1, PartialDate.of(YearMonth.of(year.getAsInt(), month))));
    }
    Optional<Relative> relative = relativeYear(behind, end);
    return Optional.of(
        relative
            .map(r -> dated(at, r.end(), PartialDate.of(YearMonth.of(r.year(), month))))
            .orElseGet(() -> dated(at, behind, PartialDate.of(lastMonth(at, month)))));
  }

  private YearMonth lastMonth(int at, int month) {
    YearMonth now = YearMonth.from(published);
    YearMonth then = YearMonth.of(now.getYear(), month);
    boolean notYet = then.isAfter(now) || then.equals(now) && isBehind(at, "last");
    return notYet ? then.minusYears(1) : then;
  }

  /** The day of a month, with the year that stands at {@code behind} if one does. */
  private Optional<DateWords> full(int at, int behind, int end, int month, int day) {
    boolean mark = behind < end && (tokens.get(behind).is(",") || tokens.get(behind).is("/"));
    int yearAt = mark ? behind + 1 : behind;
    OptionalInt year = digits.yearAt(yearAt, end);
    OptionalInt shortYear =
        year.isPresent() ? OptionalInt.empty() : digits.shortYearAt(behind, end);
    Optional<Relative> relative = relativeYear(behind, end);
    try {
      if (year.isPresent()) {
        return day(at, yearAt + 1, LocalDate.of(year.getAsInt(), month, day));
      }
      if (shortYear.isPresent()) {
        return day(at, behind + 1, LocalDate.of(shortYear.getAsInt(), month, day));
      }
      if (relative.isPresent()) {
        return day(at, relative.get().end(), LocalDate.of(relative.get().year(), month, day));
      }
      LocalDate date = LocalDate.of(published.getYear(), month, day);
      return day(at, behind, date.isAfter(published.plusDays(1)) ? date.minusYears(1) : date);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<DateWords> day(int first, int end, LocalDate day) {
    return Optional.of(dated(first, end, PartialDate.of(day)));
  }

  /** A year told by the day of publication, and where the words end. */
  private record Relative(int year, int end) {}

  /** "this year", "last year", "of last year" behind a day or month. */
  private Optional<Relative> relativeYear(int behind, int end) {
    int at = behind < end && tokens.get(behind).is("of") ? behind + 1 : behind;
    if (at + 1 >= end || !tokens.get(at + 1).is("year")) {
      return Optional.empty();
    }
    return switch (tokens.get(at).key()) {
      case "this" -> Optional.of(new Relative(published.getYear(), at + 2));
      case "last" -> Optional.of(new Relative(published.getYear() - 1, at + 2));
      default -> Optional.empty();
    };
  }

  private Optional<DateWords> dayFirst(int at, int end) {
    OptionalInt day = digits.dayAt(at, end);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1 < end && tokens.get(at + 1).is("of") ? at + 2 : at + 1;
    if (next >= end) {
      return Optional.empty();
    }
    return words
        .longest(calendar, next, end)
        .filter(f -> f.word().entry().has("month") && isMonth(next, f))
        .flatMap(
            f ->
                full(
                    at,
                    f.end(),
                    end,
                    Integer.parseInt(f.word().entry().canonical()),
                    day.getAsInt()));
  }

  /** "2024-01-12". */
  private Optional<DateWords> numeric(int at, int end) {
    OptionalInt year = digits.yearAt(at, end);
    boolean form =
        year.isPresent()
            && at + 4 < end
            && digits.isJoined(at + 1, "-")
            && tokens.get(at + 2).text().length() == 2
            && digits.isJoined(at + 3, "-");
    if (!form) {
      return Optional.empty();
    }
    OptionalInt month = digits.dayAt(at + 2, end);
    OptionalInt day = digits.dayAt(at + 4, end);
    try {
      return month.isPresent() && day.isPresent()
          ? day(at, at + 5, LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "10/20/2014" and "20/10/2014": where one of the two can be no month, the other is. */
  private Optional<DateWords> slashed(int at, int end) {
    boolean form =
        at + 4 < end
            && digits.yearAt(at + 4, end).isPresent()
            && digits.isJoined(at + 1, "/")
            && digits.isJoined(at + 3, "/");
    OptionalInt one = form ? digits.dayAt(at, end) : OptionalInt.empty();
    OptionalInt other = form ? digits.dayAt(at + 2, end) : OptionalInt.empty();
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    int month = Math.min(one.getAsInt(), other.getAsInt());
    int day = Math.max(one.getAsInt(), other.getAsInt());
    boolean known = month <= MONTHS && (day > MONTHS || day == month);
    int year = digits.yearAt(at + 4, end).getAsInt();
    try {
      return known ? day(at, at + 5, LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<DateWords> year(int at, int end) {
    OptionalInt year = digits.yearAt(at, end);
    return year.isPresent() && digits.leadsYear(at)
        ? Optional.of(dated(at, at + 1, PartialDate.ofYear(year.getAsInt())))
        : Optional.empty();
  }

  private static DateWords dated(int first, int end, PartialDate date) {
    return new DateWords(first, end, date, Optional.empty());
  }
}
