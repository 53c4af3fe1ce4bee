package io.whosecount.claims.corpus;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.mention.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes periods as "kind day" or "interval from to", and compares them as the scorer does. */
final class Times {
  private Times() {}

  /** A day and an event of the same date are one. */
  static String of(Period period) {
    return switch (period) {
      case Period.Cumulative c -> "cumulative " + date(c.asOf());
      case Period.Day d -> "event " + date(d.asOf());
      case Period.Event e -> "event " + date(e.asOf());
      case Period.Interval i -> "interval " + date(i.from()) + " " + date(i.to());
      case Period.Unknown u -> "unknown";
    };
  }

  private static String date(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("-");
  }

  /** Whether {@code got} agrees with {@code wanted}: days may differ by one. */
  static boolean same(String wanted, String got) {
    String[] ours = wanted.split(" ");
    String[] theirs = got.split(" ");
    boolean same = ours.length == theirs.length && ours[0].equals(theirs[0]);
    for (int at = 1; same && at < ours.length; at++) {
      same = sameDate(ours[at], theirs[at]);
    }
    return same;
  }

  private static boolean sameDate(String wanted, String got) {
    try {
      long days = ChronoUnit.DAYS.between(LocalDate.parse(wanted), LocalDate.parse(got));
      return Math.abs(days) <= 1;
    } catch (DateTimeParseException noDay) {
      return got.startsWith(wanted);
    }
  }
}
