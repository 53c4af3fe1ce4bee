package io.whosecount.claims.series;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.mention.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Series to figures: one for each claimant, side by side, never merged. */
public final class Figures {
  /**
   * Which kind of period speaks for a claimant where nobody asks for one: a running total says
   * most, a single day least.
   */
  private static final List<PeriodKind> PREFERRED =
      List.of(PeriodKind.CUMULATIVE, PeriodKind.INTERVAL, PeriodKind.DAY);

  /** By as-of date, the latest first; then by documents, the most first; then by claimant. */
  public static final Comparator<Figure> LATEST_FIRST =
      Comparator.comparing((Figure figure) -> asOf(figure.observation().period()))
          .thenComparing(figure -> figure.observation().documents())
          .reversed()
          .thenComparing(figure -> figure.observation().voice().id());

  private Figures() {}

  /**
   * One figure for each claimant: its latest of the period kind asked for, else of the first kind
   * that it has: cumulative, interval, day.
   *
   * @param series of one side and measure
   * @param asked the kind of period, if one is asked for
   * @param latest the latest point of a series; asked for no more series than are needed
   */
  public static List<Figure> latest(
      Collection<SeriesKey> series,
      Optional<PeriodKind> asked,
      Function<SeriesKey, Optional<LatestPoint>> latest) {
    List<PeriodKind> kinds = asked.map(List::of).orElse(PREFERRED);
    Map<String, List<SeriesKey>> byClaimant = new TreeMap<>();
    for (PeriodKind kind : kinds) {
      series.stream()
          .filter(key -> key.periodKind() == kind)
          .forEach(
              key -> byClaimant.computeIfAbsent(key.claimant(), c -> new ArrayList<>()).add(key));
    }
    return byClaimant.values().stream()
        .flatMap(keys -> keys.stream().map(latest).flatMap(Optional::stream).limit(1))
        .map(point -> new Figure(point.observation(), Figure.Basis.LATEST, flags(point)))
        .sorted(LATEST_FIRST)
        .toList();
  }

  /** Of the point and the one before it; what all points tell together is with the series. */
  private static List<Flag> flags(LatestPoint point) {
    List<Flag> two = SeriesFlags.twoNumbers(point.numbers());
    if (point.observation().series().periodKind() != PeriodKind.CUMULATIVE) {
      return two;
    }
    List<SeriesPoint> totals =
        Stream.concat(point.before().stream(), point.numbers().stream()).toList();
    return Stream.concat(two.stream(), SeriesFlags.fallingTotals(totals).stream()).toList();
  }

  /** The day up to which {@code period} reaches. */
  static PartialDate asOf(Period period) {
    Optional<PartialDate> last =
        switch (period) {
          case Period.Cumulative c -> c.asOf();
          case Period.Day d -> d.asOf();
          case Period.Interval i -> i.to();
          case Period.Event e -> e.asOf();
          case Period.Unknown u -> Optional.empty();
        };
    return last.orElseThrow(
        () -> new IllegalArgumentException("a series has a date at each point, not: " + period));
  }
}
