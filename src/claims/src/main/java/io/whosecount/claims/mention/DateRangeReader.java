package io.whosecount.claims.mention;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The grammar of time with two ends: "between 1 and 9 May", "6-7 January", "from March to April",
 * "Saturday and Sunday", "2014-15".
 */
final class DateRangeReader {
  /** Words that a stretch begins with and that no date begins with. */
  static final WordSet LEADS = WordSet.of("between", "from");

  private static final WordSet JOINTS =
      WordSet.of("and", "to", "until", "till", "through", "-", "–", "—");

  /** How many months "in August, September and October" may join. */
  private static final int MONTHS = 6;

  private static final WordSet NOW = WordSet.of("now", "today", "yesterday");
  private static final WordSet OF_DAY = WordSet.of("of", "on");
  private static final WordSet SMALL =
      WordSet.of("in", "at", "near", "on", "when", "by", "and", "against", "during", "as", "that");
  private static final WordSet AND = WordSet.of("and", ",", "&");

  private final List<Token> tokens;
  private final DateDigits digits;
  private final DateReader dates;
  private final DayHours hours;

  DateRangeReader(List<Token> tokens, DateDigits digits, DateReader dates) {
    this.tokens = tokens;
    this.digits = digits;
    this.dates = dates;
    this.hours = new DayHours(tokens);
  }

  /** Behind "the afternoon of" or "12:00 on": the hour of a day does not tell the day. */
  int behindHour(int at, int end) {
    return hours.behind(at, end);
  }

  /** The stretch that begins at token {@code at}. */
  Optional<DateWords> read(int at, int end) {
    return betweenDates(at, end)
        .or(() -> betweenDays(at, end))
        .or(() -> betweenYears(at, end))
        .or(() -> months(at, end));
  }

  /** "June and July", "August, September and October": months that follow one another. */
  private Optional<DateWords> months(int at, int end) {
    Optional<DateWords> first = dates.read(at, end).filter(DateRangeReader::isMonth);
    Optional<DateWords> last = first;
    for (int count = 1; count < MONTHS && last.isPresent(); count++) {
      int joint = last.get().end();
      if (joint + 1 >= end || !AND.has(tokens.get(joint))) {
        break;
      }
      boolean and = !tokens.get(joint).is(",");
      boolean both = !and && tokens.get(joint + 1).is("and") && joint + 2 < end;
      Optional<DateWords> next = dates.read(both ? joint + 2 : joint + 1, end);
      YearMonth month = YearMonth.from(last.get().date().firstDay()).plusMonths(1);
      if (next.filter(n -> isMonth(n) && n.date().month().orElse(0) == month.getMonthValue())
          .isEmpty()) {
        break;
      }
      last = next;
      if (and || both) {
        return Optional.of(stretch(at, last.get().end(), first.get().date(), last.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isMonth(DateWords date) {
    return date.date().month().isPresent() && date.date().day().isEmpty() && !date.isStretch();
  }

  /** "from Friday to Sunday", "between January and March 2024", "January 6-7". */
  private Optional<DateWords> betweenDates(int at, int end) {
    boolean led = LEADS.has(tokens.get(at));
    int first = led ? hours.behind(at + 1, end) : at;
    Optional<DateWords> day = first < end ? dates.read(first, end) : Optional.empty();
    Optional<DateWords> from = led ? day.map(d -> hours.with(d, end)) : day;
    if (from.isEmpty() || !isJoint(from.get().end(), end)) {
      return Optional.empty();
    }
    Optional<DateWords> now = led ? upToNow(at, from.get(), end) : Optional.empty();
    if (now.isPresent()) {
      return now;
    }
    int second = led ? hours.behind(from.get().end() + 1, end) : from.get().end() + 1;
    Optional<DateWords> until =
        dates
            .read(second, end)
            .filter(
                d ->
                    samePrecision(d.date(), from.get().date())
                        || led && isMonth(from.get()) && d.date().month().isPresent());
    if (until.isPresent()) {
      boolean close =
          led || !tokens.get(second - 1).is("and") || isNextDay(from.get(), until.get());
      return close
          ? Optional.of(stretch(at, until.get().end(), from.get().date(), until.get()))
          : Optional.empty();
    }
    OptionalInt last = digits.dayAt(second, end);
    PartialDate date = from.get().date();
    boolean bare =
        date.day().isPresent()
            && last.isPresent()
            && last.getAsInt() > date.day().getAsInt()
            && tokens.get(from.get().end() - 1).kind() != Token.Kind.WORD
            && (led
                || digits.isJoined(second - 1, tokens.get(second - 1).key())
                || tokens.get(second - 1).is("and")
                    && last.getAsInt() == date.day().getAsInt() + 1
                    && words(second + 1, end)
                || stops(second + 1, end));
    return bare ? withDay(at, second + 1, date, last.getAsInt()) : Optional.empty();
  }

  /** "from 10 October until this morning". */
  private Optional<DateWords> upToNow(int at, DateWords from, int end) {
    int now = from.end() + 1;
    boolean morning = now + 1 < end && tokens.get(now).is("this") && hours.at(now + 1);
    int behind = morning ? now + 2 : now + 1;
    LocalDate last = dates.published().minusDays(tokens.get(now).is("yesterday") ? 1 : 0);
    return (morning || NOW.has(tokens.get(now))) && !from.date().firstDay().isAfter(last)
        ? Optional.of(new DateWords(at, behind, from.date(), Optional.of(PartialDate.of(last))))
        : Optional.empty();
  }

  private static Optional<DateWords> withDay(int first, int end, PartialDate date, int day) {
    YearMonth month = YearMonth.of(date.year(), date.month().orElseThrow());
    return day <= month.lengthOfMonth()
        ? Optional.of(
            new DateWords(first, end, date, Optional.of(PartialDate.of(month.atDay(day)))))
        : Optional.empty();
  }

  /** Small words follow: of "on May 12 and 13 soldiers fell" nobody can tell. */
  private boolean words(int at, int end) {
    return at < end && SMALL.has(tokens.get(at));
  }

  private boolean stops(int at, int end) {
    return at >= end || tokens.get(at).kind() == Token.Kind.MARK;
  }

  private boolean isJoint(int at, int end) {
    return at + 1 < end && JOINTS.has(tokens.get(at));
  }

  private static boolean samePrecision(PartialDate one, PartialDate other) {
    return one.day().isPresent() == other.day().isPresent()
        && one.month().isPresent() == other.month().isPresent();
  }

  private static boolean isNextDay(DateWords one, DateWords other) {
    return one.date().day().isPresent()
        && ChronoUnit.DAYS.between(one.date().firstDay(), other.date().firstDay()) == 1;
  }

  /** A first end without a year of its own lies in the year before the second. */
  private DateWords stretch(int first, int end, PartialDate from, DateWords until) {
    PartialDate last = until.date();
    boolean year =
        digits.yearAt(until.end() - 1, until.end()).isPresent() && from.month().isPresent();
    PartialDate start = from;
    if (year && from.firstDay().getYear() != last.year() && !isYear(from, first, end)) {
      start = inYear(from, last.year());
    }
    if (start.firstDay().isAfter(last.lastDay())) {
      LocalDate weekBefore = start.firstDay().minusDays(7);
      boolean weekdays = start.day().isPresent() && !weekBefore.isAfter(last.lastDay());
      start = weekdays ? PartialDate.of(weekBefore) : latestBefore(start, last);
    }
    return start.firstDay().isAfter(last.lastDay())
        ? new DateWords(first, end, last, Optional.empty())
        : new DateWords(first, end, start, Optional.of(last));
  }

  /** "between January 3 and August 20 last year" begins in that year, not in the one before. */
  private static PartialDate latestBefore(PartialDate start, PartialDate last) {
    PartialDate same = inYear(start, last.year());
    return same.firstDay().isAfter(last.lastDay()) ? inYear(start, last.year() - 1) : same;
  }

  /** Whether the words from {@code first} say the year of {@code date}. */
  private boolean isYear(PartialDate date, int first, int end) {
    return tokens.subList(first, end).stream()
        .anyMatch(token -> token.text().equals(Integer.toString(date.year())));
  }

  private static PartialDate inYear(PartialDate date, int year) {
    boolean leapDay = date.month().orElse(0) == 2 && date.day().orElse(0) == 29;
    return leapDay
        ? PartialDate.of(YearMonth.of(year, 2).atEndOfMonth())
        : new PartialDate(year, date.month(), date.day());
  }

  /** "6-7 January", "between 1 and 9 May", "on 6 and 7 May". */
  private Optional<DateWords> betweenDays(int at, int end) {
    boolean led = LEADS.has(tokens.get(at));
    int first = led ? hours.behind(at + 1, end) : at;
    OptionalInt day = digits.dayAt(first, end);
    if (day.isEmpty() || !isJoint(first + 1, end)) {
      return Optional.empty();
    }
    boolean on =
        led || !tokens.get(first + 1).is("and") || at > 0 && OF_DAY.has(tokens.get(at - 1));
    boolean joined = digits.isJoined(first + 1, tokens.get(first + 1).key());
    Optional<DateWords> until = dates.read(first + 2, end).filter(d -> d.date().day().isPresent());
    if (first > at + 1 && until.filter(d -> isDayBehind(d, day.getAsInt())).isPresent()) {
      return until.map(d -> new DateWords(at, d.end(), d.date(), Optional.empty()));
    }
    return until
        .filter(d -> (on || joined) && digits.dayAt(first + 2, end).isPresent())
        .filter(d -> d.date().day().getAsInt() > day.getAsInt())
        .map(
            d ->
                new DateWords(
                    at,
                    d.end(),
                    new PartialDate(d.date().year(), d.date().month(), day),
                    Optional.of(d.date())));
  }

  /** "Between the afternoons of 20 and 21 February": the 24 hours up to the 21st. */
  private static boolean isDayBehind(DateWords until, int day) {
    return until.date().day().orElse(0) == day + 1;
  }

  /** "2014-15", "from 2014 to 2018". */
  private Optional<DateWords> betweenYears(int at, int end) {
    boolean led = LEADS.has(tokens.get(at));
    int first = led ? at + 1 : at;
    OptionalInt from = digits.yearAt(first, end);
    if (from.isEmpty() || !led && !digits.leadsYear(at) || !isJoint(first + 1, end)) {
      return Optional.empty();
    }
    OptionalInt until = digits.yearAt(first + 2, end);
    String text = tokens.get(first + 2).text();
    if (until.isEmpty()
        && text.matches("\\d\\d")
        && digits.isJoined(first + 1, tokens.get(first + 1).key())) {
      until = OptionalInt.of(from.getAsInt() / 100 * 100 + Integer.parseInt(text));
    }
    return until.isPresent() && until.getAsInt() > from.getAsInt()
        ? Optional.of(
            new DateWords(
                at,
                first + 3,
                PartialDate.ofYear(from.getAsInt()),
                Optional.of(PartialDate.ofYear(until.getAsInt()))))
        : Optional.empty();
  }
}
