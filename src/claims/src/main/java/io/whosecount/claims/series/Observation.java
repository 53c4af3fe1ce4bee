package io.whosecount.claims.series;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.lexicon.Side;

/**
 * One distinct number of one series at one point in time, however many documents carry it.
 *
 * @param series the dimensions
 * @param side whose loss it is, with its name
 * @param voice who counts, with its name
 * @param period the time it covers
 * @param quantity the number
 * @param documents how many documents carry it, at least 1
 * @param citation the earliest published of them (then the smallest document id)
 */
public record Observation(
    SeriesKey series,
    Side side,
    Voice voice,
    Period period,
    Quantity quantity,
    long documents,
    Citation citation) {
  public Observation {
    if (documents < 1) {
      throw new IllegalArgumentException("an observation that no document carries: " + documents);
    }
  }

  /**
   * The number at its point in time, without the words that carry it. Where the claim cited would
   * be placed today does not matter.
   *
   * @throws IllegalStateException where its period has no date
   */
  public SeriesNumber number() {
    return SeriesNumber.of(
        series,
        Placement.point(period)
            .orElseThrow(() -> new IllegalStateException("without a date: " + period)),
        quantity);
  }
}
