package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.DerivedNumber;
import io.whosecount.claims.series.Flag;
import io.whosecount.claims.series.Gap;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.claims.series.Voice;
import java.util.List;
import java.util.Optional;

/**
 * The series of one side and measure, one for each claimant of this part.
 *
 * @param side with its name
 * @param series by claimant
 * @param next where the next part begins; absent at the end
 * @param otherPeriods where nobody counts it over such periods: the kinds over which somebody does
 */
public record SeriesAnswer(
    Side side, List<One> series, Optional<String> next, List<PeriodKind> otherPeriods) {
  public SeriesAnswer {
    series = List.copyOf(series);
    otherPeriods = List.copyOf(otherPeriods);
  }

  /** With series. */
  SeriesAnswer(Side side, List<One> series, Optional<String> next) {
    this(side, series, next, List.of());
  }

  /** What one claimant says over time. */
  public record One(
      Voice voice,
      List<SeriesPoint> points,
      List<Gap> gaps,
      List<Flag> flags,
      List<DerivedNumber> derived) {
    public One {
      points = List.copyOf(points);
      gaps = List.copyOf(gaps);
      flags = List.copyOf(flags);
      derived = List.copyOf(derived);
    }
  }
}
