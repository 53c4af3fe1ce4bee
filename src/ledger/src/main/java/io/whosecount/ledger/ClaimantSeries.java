package io.whosecount.ledger;

import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.Voice;
import java.util.List;

/**
 * What one claimant counts of what was asked for.
 *
 * @param voice its name
 * @param series one for each kind of period, at least one
 */
public record ClaimantSeries(Voice voice, List<SeriesKey> series) {
  public ClaimantSeries {
    series = List.copyOf(series);
    if (series.isEmpty()) {
      throw new IllegalArgumentException(voice + " has no series");
    }
  }
}
