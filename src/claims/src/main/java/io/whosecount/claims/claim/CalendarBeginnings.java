package io.whosecount.claims.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** The days that "since" can name without a date: "since the year began", "since the weekend". */
final class CalendarBeginnings {
  private final Source source;
  private final LocalDate published;

  CalendarBeginnings(Source source) {
    this.source = source;
    this.published = source.document().facts().published().value();
  }

  /** As seen from the day of the news; what begins behind the day of saying, from that day. */
  Optional<LocalDate> of(int at, int end, LocalDate said) {
    return calendarFrom(published, at, end)
        .flatMap(day -> day.isAfter(said) ? calendarFrom(said, at, end) : Optional.of(day));
  }

  private Optional<LocalDate> calendarFrom(LocalDate today, int at, int end) {
    return beginningOf(today, at, end).or(() -> named(today, at, end));
  }

  /** "since the year began", "since the beginning of the current month". */
  private Optional<LocalDate> beginningOf(LocalDate today, int at, int end) {
    boolean begins =
        source.layout().tokens().subList(at, end).stream().anyMatch(t -> Outbreaks.isBegun(t));
    for (int look = at; begins && look < end; look++) {
      switch (source.token(look).key()) {
        case "year" -> {
          return Optional.of(today.withDayOfYear(1));
        }
        case "month" -> {
          return Optional.of(today.withDayOfMonth(1));
        }
        case "week" -> {
          return Optional.of(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** "since the weekend", "since last week". */
  private Optional<LocalDate> named(LocalDate today, int at, int end) {
    String words = source.layout().words(at, end).toLowerCase(Locale.ROOT);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (words.endsWith("weekend")) {
      return Optional.of(CalendarStretches.saturday(today));
    }
    if (words.endsWith("yesterday")) {
      return Optional.of(today.minusDays(1));
    }
    if (words.endsWith("last week")) {
      return Optional.of(monday.minusDays(7));
    }
    return words.endsWith("last month")
        ? Optional.of(today.minusMonths(1).withDayOfMonth(1))
        : Optional.empty();
  }
}
