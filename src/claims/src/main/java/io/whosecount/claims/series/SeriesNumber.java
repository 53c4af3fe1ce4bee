package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.PartialDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One distinct number of one series at one point in time, without the words that carry it: what two
 * documents agree in when they carry the same observation.
 *
 * @param series the dimensions
 * @param point sorts the points of the series: {@code asOf}, or {@code to/from} of an interval
 * @param low the least number named
 * @param high the greatest number named; the same but for a range
 * @param qualifier the class of the hedge; its very words are no difference
 */
public record SeriesNumber(
    SeriesKey series, String point, long low, long high, Qualifier qualifier) {

  /** Of one series: by point, then by the greatest and the least number, then by qualifier. */
  public static final Comparator<SeriesNumber> IN_SERIES =
      Comparator.comparing(SeriesNumber::point)
          .thenComparingLong(SeriesNumber::high)
          .thenComparingLong(SeriesNumber::low)
          .thenComparing(number -> number.qualifier().id());

  public SeriesNumber {
    if (low < 0 || low > high) {
      throw new IllegalArgumentException("no number: %d to %d".formatted(low, high));
    }
    PartialDate.parse(asOf(point));
  }

  /** The number of {@code claim}, printed in a document with these facts, if it is in a series. */
  public static Optional<SeriesNumber> of(Claim claim, PublicationFacts facts) {
    return switch (Placement.of(claim, facts)) {
      case Placement.InSeries place ->
          Optional.of(of(place.key(), place.point(), claim.quantity()));
      case Placement.Apart apart -> Optional.empty();
    };
  }

  /** The number of {@code quantity} in {@code series} at {@code point}. */
  static SeriesNumber of(SeriesKey series, String point, Quantity quantity) {
    return new SeriesNumber(
        series, point, quantity.leastNamed(), quantity.greatestNamed(), quantity.qualifier());
  }

  /** How many, without the words that loosened it: those are of a document. */
  public Quantity quantity() {
    return qualifier == Qualifier.BETWEEN
        ? Quantity.between(low, high, Optional.empty())
        : Quantity.of(high, qualifier, Optional.empty());
  }

  /** The day up to which it reaches, as precise as the claimant was. */
  public PartialDate asOf() {
    return PartialDate.parse(asOf(point));
  }

  /** The first day that an interval covers; absent for a total and for a day. */
  public Optional<PartialDate> from() {
    int slash = point.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Optional.of(PartialDate.parse(point.substring(slash + 1)));
  }

  private static String asOf(String point) {
    int slash = point.indexOf('/');
    return slash < 0 ? point : point.substring(0, slash);
  }
}
