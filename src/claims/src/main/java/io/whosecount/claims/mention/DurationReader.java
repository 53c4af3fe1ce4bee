package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.WordList;
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
 * The grammar of amounts of time: "in the past three days", "in two weeks", "three days ago", "the
 * first half of 2024".
 */
final class DurationReader {
  /** Words that an amount of time begins with and that no number begins with. */
  static final WordSet OPENERS =
      WordSet.of(
          "in", "over", "during", "for", "within", "inside", "a", "first", "second", "third",
          "last");

  private static final WordSet WITHIN =
      WordSet.of("in", "over", "during", "for", "within", "inside");
  private static final WordSet BEFORE_AMOUNT =
      WordSet.of(
          "the", "just", "only", "about", "almost", "nearly", "around", "less", "more", "than",
          "over", "under", "some", "these", "its", "their");
  private static final WordSet UP_TO_NOW =
      WordSet.of("past", "last", "previous", "preceding", "recent");
  private static final WordSet OF_ANOTHER_TIME =
      WordSet.of("'", "ago", "later", "earlier", "before", "after", "time", "old");

  private static final WordSet ENDING = WordSet.of("to", "ending", "until", "till", "up", "ended");

  private static final WordSet YEARS = WordSet.of("the", "this", "last");

  private final WordList numbers;
  private final List<Token> tokens;
  private final Lookup words;
  private final LocalDate published;
  private final DateReader dates;
  private final DateRangeReader ranges;

  DurationReader(
      WordList numbers,
      List<Token> tokens,
      Lookup words,
      LocalDate published,
      DateReader dates,
      DateRangeReader ranges) {
    this.numbers = numbers;
    this.tokens = tokens;
    this.words = words;
    this.published = published;
    this.dates = dates;
    this.ranges = ranges;
  }

  /** The time that begins at token {@code at}. */
  Optional<DateWords> read(int at, int end) {
    return counted(at, end)
        .or(() -> ago(at, end))
        .or(() -> partOfYear(at, end))
        .or(() -> weekOfMonth(at, end));
  }

  /** An amount of time: "24 hours", "three days"; its end is behind the unit. */
  private record Amount(int count, ChronoUnit unit, int end) {
    LocalDate before(LocalDate day) {
      return switch (unit) {
        case HOURS -> day.minusDays((count + 23) / 24);
        case DAYS -> day.minusDays(count);
        case WEEKS -> day.minusWeeks(count);
        case MONTHS -> day.minusMonths(count);
        case DECADES -> day.minusYears(10L * count);
        default -> day.minusYears(count);
      };
    }
  }

  private Optional<Amount> amount(int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    Optional<Found> word = words.longest(numbers, at, end);
    int behind = word.map(Found::end).orElse(at + 1);
    int unitAt = behind < end && tokens.get(behind).is("-") ? behind + 1 : behind;
    Optional<ChronoUnit> unit = unitAt < end ? unit(tokens.get(unitAt).key()) : Optional.empty();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt count =
        word.isPresent()
            ? count(word.get())
            : dates.dayAt(at, end).isPresent() || isCount(tokens.get(at).text())
                ? OptionalInt.of(Integer.parseInt(tokens.get(at).text().replaceAll("[^0-9]", "")))
                : OptionalInt.empty();
    return count.isEmpty()
        ? Optional.empty()
        : Optional.of(new Amount(count.getAsInt(), unit.get(), unitAt + 1));
  }

  private static boolean isCount(String text) {
    return text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static OptionalInt count(Found word) {
    boolean plain = !word.word().entry().has("vague") && !word.word().entry().has("scale");
    long value = plain ? Long.parseLong(word.word().entry().canonical()) : 0;
    return value >= 1 && value < 400 ? OptionalInt.of((int) value) : OptionalInt.empty();
  }

  private static Optional<ChronoUnit> unit(String word) {
    return switch (word) {
      case "hour", "hours" -> Optional.of(ChronoUnit.HOURS);
      case "day", "days", "night", "nights" -> Optional.of(ChronoUnit.DAYS);
      case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
      case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
      case "year", "years" -> Optional.of(ChronoUnit.YEARS);
      case "decade", "decades" -> Optional.of(ChronoUnit.DECADES);
      default -> Optional.empty();
    };
  }

  /** "in the past three days", "over five days", "in just two weeks". */
  private Optional<DateWords> counted(int at, int end) {
    if (!WITHIN.has(tokens.get(at))) {
      return Optional.empty();
    }
    int look = at + 1;
    while (look < end && look < at + 4 && BEFORE_AMOUNT.has(tokens.get(look))) {
      look++;
    }
    int unit = look;
    boolean upToNow = look < end && UP_TO_NOW.has(tokens.get(look));
    Optional<Amount> amount =
        amount(upToNow ? look + 1 : look, end).or(() -> decade(upToNow, unit + 1, end));
    Optional<DateWords> ending = amount.or(() -> one(unit, end)).flatMap(a -> endingOn(at, a, end));
    if (ending.isPresent()) {
      return ending;
    }
    return amount
        .filter(a -> !isAnother(a.end(), end) && !published.equals(a.before(published)))
        .filter(a -> upToNow || !tokens.get(at).is("for"))
        .map(a -> upToPublication(at, a));
  }

  /** "in the past decade". */
  private Optional<Amount> decade(boolean upToNow, int at, int end) {
    return upToNow && at < end && tokens.get(at).is("decade")
        ? Optional.of(new Amount(1, ChronoUnit.DECADES, at + 1))
        : Optional.empty();
  }

  /** "in the week ending": one, though no number says so. */
  private Optional<Amount> one(int at, int end) {
    return at < end && tokens.get(at - 1).is("the")
        ? unit(tokens.get(at).key()).map(unit -> new Amount(1, unit, at + 1))
        : Optional.empty();
  }

  /** "in the 48 hours to the afternoon of 8 May", "in the week ending May 8". */
  private Optional<DateWords> endingOn(int at, Amount amount, int end) {
    int to = amount.end();
    if (to + 1 >= end || !ENDING.has(tokens.get(to))) {
      return Optional.empty();
    }
    int day = tokens.get(to + 1).is("on") || tokens.get(to + 1).is("to") ? to + 2 : to + 1;
    return dates
        .read(ranges.behindHour(day, end), end)
        .filter(d -> d.date().day().isPresent() || isOfMonths(d, amount))
        .map(d -> stretch(at, amount, d));
  }

  /** "in the three months to October". */
  private static boolean isOfMonths(DateWords last, Amount amount) {
    return last.date().month().isPresent()
        && (amount.unit() == ChronoUnit.MONTHS || amount.unit() == ChronoUnit.YEARS);
  }

  private static DateWords stretch(int at, Amount amount, DateWords last) {
    LocalDate day =
        last.date().day().isPresent() ? last.date().lastDay() : last.lastDay().plusDays(1);
    LocalDate from = amount.before(day);
    boolean oneDay = amount.unit() == ChronoUnit.HOURS && amount.count() <= 24;
    return oneDay
        ? new DateWords(at, last.end(), last.date(), Optional.empty())
        : new DateWords(at, last.end(), PartialDate.of(from), Optional.of(last.date()));
  }

  private DateWords upToPublication(int at, Amount amount) {
    LocalDate from = amount.before(published);
    boolean oneDay = from.equals(published.minusDays(1));
    PartialDate today = PartialDate.of(published);
    return oneDay
        ? new DateWords(at, amount.end(), today, Optional.empty())
        : new DateWords(at, amount.end(), PartialDate.of(from), Optional.of(today));
  }

  /** "in three days' time", "two weeks later" are no stretch up to now. */
  private boolean isAnother(int at, int end) {
    return at < end && OF_ANOTHER_TIME.has(tokens.get(at));
  }

  /** "three days ago", "two years ago": as precise as the unit. */
  private Optional<DateWords> ago(int at, int end) {
    boolean one = tokens.get(at).is("a");
    Optional<Amount> amount =
        one && at + 1 < end
            ? unit(tokens.get(at + 1).key()).map(u -> new Amount(1, u, at + 2))
            : amount(at, end);
    return amount
        .filter(a -> a.end() < end && tokens.get(a.end()).is("ago"))
        .map(a -> new DateWords(at, a.end() + 1, precise(a), Optional.empty()));
  }

  private PartialDate precise(Amount amount) {
    LocalDate day =
        amount.unit() == ChronoUnit.HOURS && amount.count() < 12
            ? published
            : amount.before(published);
    return switch (amount.unit()) {
      case HOURS, DAYS -> PartialDate.of(day);
      case WEEKS, MONTHS -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.ofYear(day.getYear());
    };
  }

  /**
   * "the first three months of 2024", "the second half of the year", "the last quarter of 2023".
   */
  private Optional<DateWords> partOfYear(int at, int end) {
    boolean first = tokens.get(at).is("first");
    boolean second = tokens.get(at).is("second") || tokens.get(at).is("last");
    if (!first && !second || at + 3 >= end) {
      return Optional.empty();
    }
    int months = 0;
    int behind = at + 2;
    if (tokens.get(at + 1).is("half")) {
      months = 6;
    } else if (tokens.get(at + 1).is("quarter")) {
      months = 3;
    } else {
      Optional<Amount> amount = amount(at + 1, end);
      boolean known =
          amount.filter(a -> a.unit() == ChronoUnit.MONTHS && a.count() < 12).isPresent();
      months = known ? amount.get().count() : 0;
      behind = known ? amount.get().end() : behind;
    }
    Optional<Year> year = months > 0 ? yearBehind(behind, end) : Optional.empty();
    boolean quarter = months == 3 && tokens.get(at).is("second");
    if (year.isEmpty() || quarter) {
      return Optional.empty();
    }
    int from = first ? 1 : 13 - months;
    YearMonth start = YearMonth.of(year.get().year(), from);
    return Optional.of(
        new DateWords(
            at,
            year.get().end(),
            PartialDate.of(start),
            Optional.of(PartialDate.of(start.plusMonths(months - 1L)))));
  }

  /** A year and where its words end. */
  private record Year(int year, int end) {}

  private Optional<Year> yearBehind(int at, int end) {
    int look = at < end && tokens.get(at).is("of") ? at + 1 : at;
    OptionalInt year = dates.yearAt(look, end);
    if (year.isPresent()) {
      return Optional.of(new Year(year.getAsInt(), look + 1));
    }
    boolean ofThis =
        look + 1 < end && YEARS.has(tokens.get(look)) && tokens.get(look + 1).is("year");
    return ofThis
        ? Optional.of(
            new Year(published.getYear() - (tokens.get(look).is("last") ? 1 : 0), look + 2))
        : Optional.empty();
  }

  /** "the first week of August", "the second half of May". */
  private Optional<DateWords> weekOfMonth(int at, int end) {
    int week =
        switch (tokens.get(at).key()) {
          case "first" -> 0;
          case "second" -> 1;
          case "third" -> 2;
          case "last" -> 3;
          default -> -1;
        };
    if (week < 0 || at + 3 >= end || !tokens.get(at + 2).is("of")) {
      return Optional.empty();
    }
    boolean half = tokens.get(at + 1).is("half");
    if (!half && !tokens.get(at + 1).is("week")) {
      return Optional.empty();
    }
    return dates
        .read(at + 3, end)
        .filter(d -> d.date().day().isEmpty() && d.date().month().isPresent())
        .map(d -> part(at, d, half, week));
  }

  private static DateWords part(int first, DateWords month, boolean half, int week) {
    LocalDate start = month.date().firstDay();
    LocalDate last = month.date().lastDay();
    int days = half ? 15 : 7;
    boolean closes = week == 3 || half && week == 1;
    LocalDate from = week == 3 ? last.minusDays(days - 1L) : start.plusDays((long) days * week);
    LocalDate until = closes ? last : from.plusDays(days - 1L);
    return new DateWords(
        first, month.end(), PartialDate.of(from), Optional.of(PartialDate.of(until)));
  }
}
