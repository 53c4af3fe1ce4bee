package io.whosecount.claims.series;

import io.whosecount.claims.lexicon.Qualifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the numbers of one claimant over time. */
public final class SeriesFlags {
  private SeriesFlags() {}

  /**
   * Points with two or more numbers, whichever kind of period they have. The same number once with
   * "about" and once plain is one: who writes it down leaves that word out. They stay two points,
   * each with its own hedge, and where there is another number the reason names them both.
   */
  public static List<Flag> twoNumbers(List<SeriesPoint> points) {
    return byPoint(points).entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(SeriesFlags::plain).distinct().count() > 1)
        .map(
            entry ->
                new Flag(
                    Flag.Kind.TWO_NUMBERS,
                    "%s: %s"
                        .formatted(
                            entry.getKey(),
                            entry.getValue().stream()
                                .map(
                                    point ->
                                        "%s in %s"
                                            .formatted(
                                                NumberWords.of(point.number()), documents(point)))
                                .collect(Collectors.joining(", ")))))
        .toList();
  }

  /** The number of {@code point}, without "about" where it has that. */
  private static SeriesNumber plain(SeriesPoint point) {
    SeriesNumber number = point.number();
    return number.qualifier() == Qualifier.ABOUT
        ? new SeriesNumber(
            number.series(), number.point(), number.low(), number.high(), Qualifier.EXACT)
        : number;
  }

  /**
   * Totals that are below an earlier one: the last of them that ends before they can begin (a month
   * may end behind the day that it is compared with) and that is bounded below. A hedge that allows
   * a rise is no fall.
   */
  public static List<Flag> fallingTotals(List<SeriesPoint> totals) {
    List<Flag> flags = new ArrayList<>();
    List<SeriesNumber> earlier = new ArrayList<>();
    for (SeriesPoint point : oneEach(totals)) {
      SeriesNumber later = point.number();
      earlier.reversed().stream()
          .filter(number -> number.asOf().lastDay().isBefore(later.asOf().firstDay()))
          .findFirst()
          .filter(number -> Bounds.of(later).isBelow(Bounds.of(number)))
          .ifPresent(number -> flags.add(falling(later, number)));
      if (Bounds.of(later).low().isPresent()) {
        earlier.add(later);
      }
    }
    return List.copyOf(flags);
  }

  private static Flag falling(SeriesNumber later, SeriesNumber earlier) {
    return new Flag(
        Flag.Kind.FALLING_TOTAL,
        "%s as of %s is below %s as of %s"
            .formatted(
                NumberWords.of(later), later.point(), NumberWords.of(earlier), earlier.point()));
  }

  /**
   * Neighbouring totals whose difference is not the sum of the days between. Compared only where
   * both totals are exact and every day between has one exact number.
   */
  public static List<Flag> daysThatDoNotSum(List<SeriesPoint> totals, List<SeriesPoint> days) {
    Map<LocalDate, Long> exactDays = exactDays(days);
    List<Flag> flags = new ArrayList<>();
    List<SeriesNumber> inTime =
        oneEach(totals).stream()
            .map(SeriesPoint::number)
            .filter(number -> number.asOf().day().isPresent())
            .filter(number -> Bounds.of(number).exactly().isPresent())
            .toList();
    for (int n = 1; n < inTime.size(); n++) {
      SeriesNumber earlier = inTime.get(n - 1);
      SeriesNumber later = inTime.get(n);
      OptionalLong sum = sum(exactDays, earlier.asOf().lastDay(), later.asOf().lastDay());
      long difference = later.low() - earlier.low();
      if (sum.isPresent() && sum.getAsLong() != difference) {
        flags.add(
            new Flag(
                Flag.Kind.DAYS_DO_NOT_SUM,
                "the days after %s up to %s sum to %d, the totals differ by %d"
                    .formatted(earlier.point(), later.point(), sum.getAsLong(), difference)));
      }
    }
    return List.copyOf(flags);
  }

  private static OptionalLong sum(Map<LocalDate, Long> days, LocalDate after, LocalDate upTo) {
    long sum = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
      Long number = days.get(day);
      if (number == null) {
        return OptionalLong.empty();
      }
      sum += number;
    }
    return OptionalLong.of(sum);
  }

  private static Map<LocalDate, Long> exactDays(List<SeriesPoint> days) {
    Map<LocalDate, Long> found = new HashMap<>();
    byPoint(days)
        .values()
        .forEach(
            points -> {
              SeriesNumber number = points.getFirst().number();
              OptionalLong exactly = Bounds.of(number).exactly();
              if (points.size() == 1 && exactly.isPresent() && number.asOf().day().isPresent()) {
                found.put(number.asOf().lastDay(), exactly.getAsLong());
              }
            });
    return found;
  }

  /**
   * Of each date the number that most documents carry, then the greatest: as a figure is chosen.
   */
  private static List<SeriesPoint> oneEach(List<SeriesPoint> points) {
    return byPoint(points).values().stream()
        .map(
            numbers ->
                numbers.stream()
                    .max(
                        Comparator.comparingLong(SeriesPoint::documents)
                            .thenComparing(SeriesPoint::number, SeriesNumber.IN_SERIES))
                    .orElseThrow())
        .toList();
  }

  private static Map<String, List<SeriesPoint>> byPoint(List<SeriesPoint> points) {
    return points.stream()
        .collect(
            Collectors.groupingBy(
                point -> point.number().point(), TreeMap::new, Collectors.toList()));
  }

  private static String documents(SeriesPoint point) {
    return point.documents() == 1 ? "1 document" : point.documents() + " documents";
  }
}
