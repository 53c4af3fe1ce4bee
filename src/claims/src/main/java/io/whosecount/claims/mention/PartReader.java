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

/** Reads named parts of a year or a month: "the first half of 2024", "the last week of May". */
final class PartReader {
  /** The part of a year that ends it. */
  private static final int LAST = 9;

  private static final WordSet YEARS = WordSet.of("the", "this", "last");

  private final List<Token> tokens;
  private final LocalDate published;
  private final DateDigits digits;
  private final DateReader dates;
  private final AmountReader amounts;

  PartReader(
      List<Token> tokens,
      LocalDate published,
      DateDigits digits,
      DateReader dates,
      AmountReader amounts) {
    this.tokens = tokens;
    this.published = published;
    this.digits = digits;
    this.dates = dates;
    this.amounts = amounts;
  }

  /** The part that begins at token {@code at}. */
  Optional<DateWords> read(int at, int end) {
    return partOfYear(at, end).or(() -> weekOfMonth(at, end)).or(() -> daysOfMonth(at, end));
  }

  /** "the first ten days of March", "the last two weeks of May". */
  private Optional<DateWords> daysOfMonth(int at, int end) {
    boolean first = tokens.get(at).is("first");
    if (!first && !tokens.get(at).is("last")) {
      return Optional.empty();
    }
    return amounts
        .amount(at + 1, end)
        .filter(a -> a.unit() == ChronoUnit.DAYS || a.unit() == ChronoUnit.WEEKS)
        .filter(a -> a.days() < 28 && a.end() + 1 < end && tokens.get(a.end()).is("of"))
        .flatMap(
            a ->
                dates
                    .read(a.end() + 1, end)
                    .filter(PartReader::isMonth)
                    .map(month -> end(at, month, first, a.days())));
  }

  private static boolean isMonth(DateWords date) {
    return date.date().day().isEmpty() && date.date().month().isPresent();
  }

  private static DateWords end(int at, DateWords month, boolean first, int days) {
    LocalDate start = month.date().firstDay();
    LocalDate last = month.date().lastDay();
    LocalDate from = first ? start : last.minusDays(days - 1L);
    LocalDate until = first ? start.plusDays(days - 1L) : last;
    return new DateWords(at, month.end(), PartialDate.of(from), Optional.of(PartialDate.of(until)));
  }

  /**
   * "the first three months of 2024", "the second half of the year", "the last quarter of 2023".
   */
  private Optional<DateWords> partOfYear(int at, int end) {
    int part = ordinal(at);
    if (part < 0 || at + 3 >= end) {
      return Optional.empty();
    }
    Optional<Months> months = months(at + 1, end);
    return months.flatMap(
        m ->
            yearBehind(m.end(), end)
                .or(() -> lastSuch(m, part, end))
                .flatMap(year -> part(at, part, m, year)));
  }

  /** 0 for "first" and so on, -1 for no ordinal; the last one is {@link #LAST}. */
  private int ordinal(int at) {
    return switch (tokens.get(at).key()) {
      case "first" -> 0;
      case "second" -> 1;
      case "third" -> 2;
      case "fourth" -> 3;
      case "last", "final" -> LAST;
      default -> -1;
    };
  }

  /** So many months, and where their words end. */
  private record Months(int count, int end) {}

  private Optional<Months> months(int at, int end) {
    if (tokens.get(at).is("half")) {
      return Optional.of(new Months(6, at + 1));
    }
    return tokens.get(at).is("quarter")
        ? Optional.of(new Months(3, at + 1))
        : amounts
            .amount(at, end)
            .filter(a -> a.unit() == ChronoUnit.MONTHS && a.count() < 12)
            .map(a -> new Months(a.count(), a.end()));
  }

  /** "in the first quarter": the last one that is over. */
  private Optional<Year> lastSuch(Months months, int part, int end) {
    boolean quarter = tokens.get(months.end() - 1).is("quarter") && part < LAST;
    boolean closes = months.end() >= end || tokens.get(months.end()).kind() == Token.Kind.MARK;
    boolean over = part * 3 + 4 <= published.getMonthValue();
    return quarter && closes
        ? Optional.of(new Year(published.getYear() - (over ? 0 : 1), months.end()))
        : Optional.empty();
  }

  private static Optional<DateWords> part(int first, int part, Months months, Year year) {
    int from = part == LAST ? 13 - months.count() : 1 + part * months.count();
    if (from + months.count() > 13) {
      return Optional.empty();
    }
    YearMonth start = YearMonth.of(year.year(), from);
    return Optional.of(
        new DateWords(
            first,
            year.end(),
            PartialDate.of(start),
            Optional.of(PartialDate.of(start.plusMonths(months.count() - 1L)))));
  }

  /** A year and where its words end. */
  private record Year(int year, int end) {}

  private Optional<Year> yearBehind(int at, int end) {
    int look = at < end && tokens.get(at).is("of") ? at + 1 : at;
    OptionalInt year = digits.yearAt(look, end);
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
    return dates.read(at + 3, end).filter(PartReader::isMonth).map(d -> part(at, d, half, week));
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
