package io.whosecount.claims.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as precise as the text allows (TIMEX3 calls this granularity).
 *
 * @param year of the Gregorian calendar, 1 to 9999
 * @param month 1 to 12, absent where only the year is known
 * @param day of the month, absent where only the month is known
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("a year has 1 to 4 digits, not: " + year);
    }
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day without a month: " + day.getAsInt());
    }
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + year + " " + month + " " + day, e);
    }
  }

  /** That day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
  }

  /** That month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(
        month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
  }

  /** That year. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PartialDate parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "a date is YYYY, YYYY-MM or YYYY-MM-DD, not: '" + text + "'");
    }
    return new PartialDate(Integer.parseInt(m.group(1)), intOf(m.group(2)), intOf(m.group(3)));
  }

  private static OptionalInt intOf(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** The first day it can mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day it can mean. */
  public LocalDate lastDay() {
    if (day.isPresent()) {
      return firstDay();
    }
    YearMonth last = YearMonth.of(year, month.orElse(12));
    return last.atEndOfMonth();
  }

  /** By the last day it can mean: "2024" stands behind "2024-05". */
  @Override
  public int compareTo(PartialDate other) {
    int byLast = lastDay().compareTo(other.lastDay());
    return byLast != 0 ? byLast : firstDay().compareTo(other.firstDay());
  }

  /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(10).append(year);
    while (out.length() < 4) {
      out.insert(0, '0');
    }
    month.ifPresent(m -> appendTwoDigits(out, m));
    day.ifPresent(d -> appendTwoDigits(out, d));
    return out.toString();
  }

  private static void appendTwoDigits(StringBuilder out, int number) {
    out.append(number < 10 ? "-0" : "-").append(number);
  }
}
