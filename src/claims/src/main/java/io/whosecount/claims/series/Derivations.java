package io.whosecount.claims.series;

import io.whosecount.claims.lexicon.Qualifier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Computes numbers from numbers, where a reader asks for it.
 *
 * <p>Only dates that are known to the day take part, and a date on which the claimant gave two
 * numbers takes part with both, as the least and the greatest.
 */
public final class Derivations {
  /** A difference has a report of its last day; what was on the days before nobody told. */
  private static final int LAST_DAY_ONLY = 1;

  private Derivations() {}

  /** What one date says. */
  private record Told(LocalDate day, List<SeriesNumber> numbers) {
    long low() {
      return numbers.stream().mapToLong(SeriesNumber::low).min().orElseThrow();
    }

    long high() {
      return numbers.stream().mapToLong(SeriesNumber::high).max().orElseThrow();
    }
  }

  /** The differences of neighbouring totals: what was added after the one up to the other. */
  public static List<DerivedNumber> differences(List<SeriesPoint> totals) {
    List<Told> inTime = told(totals);
    List<DerivedNumber> differences = new ArrayList<>();
    for (int n = 1; n < inTime.size(); n++) {
      Told earlier = inTime.get(n - 1);
      Told later = inTime.get(n);
      List<SeriesNumber> parts = new ArrayList<>(earlier.numbers());
      parts.addAll(later.numbers());
      int days = Math.toIntExact(ChronoUnit.DAYS.between(earlier.day(), later.day()));
      differences.add(
          new DerivedNumber(
              DerivedNumber.Rule.DIFFERENCE_OF_TOTALS,
              earlier.day().plusDays(1),
              later.day(),
              later.low() - earlier.high(),
              later.high() - earlier.low(),
              isHedged(parts),
              parts,
              days,
              LAST_DAY_ONLY));
    }
    return List.copyOf(differences);
  }

  /** The sums of the days that have a number, for each week or month that has one. */
  public static List<DerivedNumber> sums(List<SeriesPoint> days, Resolution resolution) {
    Map<LocalDate, List<Told>> stretches =
        told(days).stream()
            .collect(
                Collectors.groupingBy(
                    told -> resolution.first(told.day()), TreeMap::new, Collectors.toList()));
    return stretches.entrySet().stream()
        .map(
            stretch -> sum(stretch.getKey(), resolution.last(stretch.getKey()), stretch.getValue()))
        .toList();
  }

  private static DerivedNumber sum(LocalDate from, LocalDate to, List<Told> days) {
    List<SeriesNumber> parts = days.stream().flatMap(told -> told.numbers().stream()).toList();
    return new DerivedNumber(
        DerivedNumber.Rule.SUM_OF_DAYS,
        from,
        to,
        days.stream().mapToLong(Told::low).reduce(0, Math::addExact),
        days.stream().mapToLong(Told::high).reduce(0, Math::addExact),
        isHedged(parts),
        parts,
        Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1),
        days.size());
  }

  private static List<Told> told(List<SeriesPoint> points) {
    Map<LocalDate, List<SeriesNumber>> byDay =
        points.stream()
            .map(SeriesPoint::number)
            .filter(number -> number.asOf().day().isPresent())
            .collect(
                Collectors.groupingBy(
                    number -> number.asOf().lastDay(), TreeMap::new, Collectors.toList()));
    return byDay.entrySet().stream().map(day -> new Told(day.getKey(), day.getValue())).toList();
  }

  private static boolean isHedged(List<SeriesNumber> parts) {
    return parts.stream().anyMatch(part -> part.qualifier() != Qualifier.EXACT);
  }
}
