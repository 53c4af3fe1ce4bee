package io.whosecount.claims.series;

/**
 * A number of a series with how many documents carry it.
 *
 * @param number the number, at its point in time
 * @param documents how many documents carry it, at least 1
 */
public record SeriesPoint(SeriesNumber number, long documents) {
  public SeriesPoint {
    if (documents < 1) {
      throw new IllegalArgumentException("a point that no document carries: " + documents);
    }
  }
}
