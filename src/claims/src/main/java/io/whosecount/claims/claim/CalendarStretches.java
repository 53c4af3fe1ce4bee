package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The weeks, months and years that words name by the day of publication: "last week". */
record CalendarStretches(LocalDate published) {

  Period weekend(Optional<String> text) {
    LocalDate saturday = saturday(published);
    return interval(saturday, saturday.plusDays(1), text);
  }

  /** The first day of the last weekend that is over, or ends, on {@code day}. */
  static LocalDate saturday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).minusDays(1);
  }

  Period week(PeriodPhrase phrase, Optional<String> text) {
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (phrase.entry().has("rolling")) {
      return interval(published.minusDays(7), published, text);
    }
    return phrase.entry().has("previous")
        ? interval(monday.minusDays(7), monday.minusDays(1), text)
        : interval(monday, published, text);
  }

  Period month(PeriodPhrase phrase, Optional<String> text) {
    if (phrase.entry().has("rolling")) {
      return interval(published.minusMonths(1), published, text);
    }
    boolean previous = phrase.entry().has("previous");
    YearMonth month = YearMonth.from(published).minusMonths(previous ? 1 : 0);
    return interval(month.atDay(1), previous ? month.atEndOfMonth() : published, text);
  }

  Period year(PeriodPhrase phrase, Optional<String> text) {
    if (phrase.entry().has("rolling")) {
      return interval(published.minusYears(1), published, text);
    }
    boolean previous = phrase.entry().has("previous");
    int year = published.getYear() - (previous ? 1 : 0);
    LocalDate end = previous ? LocalDate.of(year, 12, 31) : published;
    return interval(LocalDate.of(year, 1, 1), end, text);
  }

  static Period interval(LocalDate from, LocalDate to, Optional<String> text) {
    return new Period.Interval(
        Optional.of(PartialDate.of(from)), Optional.of(PartialDate.of(to)), text);
  }
}
