package io.whosecount.claims.series;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;

/** Points of the series of the tests. */
final class Points {
  static final SeriesKey TOTALS = key(PeriodKind.CUMULATIVE);
  static final SeriesKey DAYS = key(PeriodKind.DAY);
  private static final SeriesKey INTERVALS = key(PeriodKind.INTERVAL);

  private Points() {}

  static SeriesPoint total(String asOf, long number) {
    return total(asOf, number, Qualifier.EXACT, 1);
  }

  static SeriesPoint total(String asOf, long number, Qualifier qualifier, long documents) {
    return new SeriesPoint(new SeriesNumber(TOTALS, asOf, number, number, qualifier), documents);
  }

  static SeriesPoint day(String asOf, long number) {
    return day(asOf, number, 1);
  }

  static SeriesPoint day(String asOf, long number, long documents) {
    return new SeriesPoint(
        new SeriesNumber(DAYS, asOf, number, number, Qualifier.EXACT), documents);
  }

  static SeriesPoint interval(String from, String to) {
    return new SeriesPoint(new SeriesNumber(INTERVALS, to + "/" + from, 4, 4, Qualifier.EXACT), 1);
  }

  private static SeriesKey key(PeriodKind kind) {
    return new SeriesKey("westland", new Measure(Item.TANK, Outcome.LOST), "eastland-staff", kind);
  }
}
