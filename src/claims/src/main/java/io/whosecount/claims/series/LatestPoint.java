package io.whosecount.claims.series;

import java.util.List;

/**
 * The latest point of a series.
 *
 * @param observation the number that stands for the claimant there
 * @param numbers all numbers there, that of the observation among them
 * @param before all numbers of the point before; none where there is none, or where a ledger would
 *     have to read more for them than for the latest
 */
public record LatestPoint(
    Observation observation, List<SeriesPoint> numbers, List<SeriesPoint> before) {
  public LatestPoint {
    numbers = List.copyOf(numbers);
    before = List.copyOf(before);
  }
}
