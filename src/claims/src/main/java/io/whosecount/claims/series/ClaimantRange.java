package io.whosecount.claims.series;

import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.mention.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * From the least to the greatest number that claimants name for one kind of period: how far apart
 * they are, not an estimate of what is true.
 *
 * @param periodKind the kind of period; numbers of different kinds are never compared
 * @param low the least number that a figure names
 * @param high the greatest number that a figure names
 * @param claimants how many claimants it spans
 * @param earliest the earliest as-of date among the figures
 * @param latest the latest as-of date among the figures
 */
public record ClaimantRange(
    PeriodKind periodKind,
    long low,
    long high,
    int claimants,
    PartialDate earliest,
    PartialDate latest) {
  public ClaimantRange {
    if (low > high || claimants < 1) {
      throw new IllegalArgumentException(
          "no range: %d to %d over %d claimants".formatted(low, high, claimants));
    }
  }

  /** The ranges over {@code figures}, one for each kind of period among them. */
  public static List<ClaimantRange> over(Collection<Figure> figures) {
    Map<PeriodKind, List<Observation>> byKind =
        figures.stream()
            .map(Figure::observation)
            .collect(
                Collectors.groupingBy(
                    observation -> observation.period().kind(), TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream().map(kind -> of(kind.getKey(), kind.getValue())).toList();
  }

  private static ClaimantRange of(PeriodKind kind, List<Observation> observations) {
    List<PartialDate> dates =
        observations.stream().map(o -> Figures.asOf(o.period())).sorted().toList();
    return new ClaimantRange(
        kind,
        observations.stream().mapToLong(o -> o.quantity().leastNamed()).min().orElseThrow(),
        observations.stream().mapToLong(o -> o.quantity().greatestNamed()).max().orElseThrow(),
        Math.toIntExact(observations.stream().map(o -> o.voice().id()).distinct().count()),
        dates.getFirst(),
        dates.getLast());
  }
}
