package io.whosecount.claims.corpus;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes the days of {@code times/grid.tsv}, told from a day of publication, as news does. */
final class GridDates {
  private static final List<String> DATES =
      List.of("d MMMM", "MMMM d", "d MMMM yyyy", "MMMM d, yyyy", "MMM d");

  private final LocalDate published;

  /** One way of writing dates a text. */
  private final String dates;

  GridDates(LocalDate published, Random random) {
    this.published = published;
    this.dates = DATES.get(random.nextInt(DATES.size()));
  }

  /** "w-3" as "Monday", "d-3" as "12 May", "m-1" as "April", "m-1y" as "April 2031". */
  String words(String slot) {
    int back = Integer.parseInt(slot.substring(2).replaceAll("[a-z]+$", ""));
    String pattern =
        switch (slot.charAt(0)) {
          case 'w', 'W' -> "EEEE";
          case 'd' -> slot.endsWith("short") ? "MMM d" : dates;
          case 'm' -> slot.endsWith("y") ? "MMMM yyyy" : "MMMM";
          default -> "yyyy";
        };
    LocalDate day =
        switch (slot.charAt(0)) {
          case 'w', 'W', 'd' -> published.minusDays(back);
          case 'm' -> published.withDayOfMonth(1).minusMonths(back);
          default -> published.minusYears(back);
        };
    String words = day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    return slot.charAt(0) == 'W' ? words.toUpperCase(Locale.ROOT) : words;
  }

  /** "interval d-7 d-0" with its days as ISO dates; one end is both. */
  String period(String told) {
    List<String> words = Arrays.asList(told.split(" "));
    String days = words.stream().skip(1).map(this::date).collect(Collectors.joining(" "));
    boolean both = words.getFirst().equals("interval") && words.size() == 2;
    return words.getFirst() + " " + days + (both ? " " + days : "");
  }

  private String date(String told) {
    return switch (told) {
      case "monday" -> monday().toString();
      case "lastmonday" -> monday().minusDays(7).toString();
      case "monthago" -> published.minusMonths(1).toString();
      case "sixmonths" -> published.minusMonths(6).toString();
      case "month" -> published.withDayOfMonth(1).toString();
      case "year" -> published.withDayOfYear(1).toString();
      case "sat-0" -> sunday().minusDays(1).toString();
      case "sat-1" -> sunday().toString();
      default -> back(told);
    };
  }

  private String back(String told) {
    String[] parts = told.split("-", 3);
    int count = Integer.parseInt(parts[1]);
    String rest = parts.length > 2 ? "-" + parts[2] : "";
    return switch (parts[0]) {
      case "d" -> published.minusDays(count).toString();
      case "m" -> YearMonth.from(published).minusMonths(count) + rest;
      default -> published.getYear() - count + rest;
    };
  }

  private LocalDate monday() {
    return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private LocalDate sunday() {
    return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
