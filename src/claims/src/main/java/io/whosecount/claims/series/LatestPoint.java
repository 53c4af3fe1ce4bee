package io.whosecount.claims.series;

import java.util.List;

/**
 * The latest point of a series.
 *
 * @param observation the number that stands for the claimant there
 * @param numbers all numbers there, that of the observation among them
 */
public record LatestPoint(Observation observation, List<SeriesPoint> numbers) {
  public LatestPoint {
    numbers = List.copyOf(numbers);
  }
}
