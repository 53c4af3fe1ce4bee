package io.whosecount.claims.series;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;

/**
 * The dimensions of a series (SDMX series key): whose loss, of what, who counts, over which kind of
 * period. Sub-totals have no series of a whole side.
 *
 * @param side the side's id
 * @param measure what is counted and what befell it
 * @param claimant the claimant's id, see {@link Voice}
 * @param periodKind cumulative, day or interval
 */
public record SeriesKey(String side, Measure measure, String claimant, PeriodKind periodKind) {
  public SeriesKey {
    switch (periodKind) {
      case CUMULATIVE, DAY, INTERVAL -> {}
      case EVENT, UNKNOWN ->
          throw new IllegalArgumentException("no series of a whole side has " + periodKind);
    }
  }
}
