package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents behind which number are asked for.
 *
 * @param number of a series, at its point in time
 * @param page which part of them
 */
public record SupportersQuery(SeriesNumber number, PageQuery page) {
  /** What the parameters that name a point of a series are called: as the fields of that point. */
  public static final List<String> OF_THE_POINT =
      List.of("asOf", "from", "low", "high", "qualifier");

  /** What its parameters are called. */
  public static final List<String> PARAMETERS =
      List.of(
          "side",
          "item",
          "outcome",
          "claimant",
          "period",
          "asOf",
          "from",
          "low",
          "high",
          "qualifier",
          "limit",
          "cursor");

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static SupportersQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    String side = Parameters.required("side", parameters.side(), "an id of /v1/sides");
    Measure measure = parameters.measure();
    String claimant =
        Parameters.required("claimant", parameters.claimant(), "an id of /v1/claimants");
    PeriodKind period =
        Parameters.required(
            "period",
            parameters.listed("period", ClosedLists.SERIES_PERIODS, PeriodKind::id),
            ClosedLists.SERIES_PERIODS.stream().map(PeriodKind::id).toArray(String[]::new));
    long low = Parameters.required("low", parameters.count("low"), "a whole number");
    long high = Parameters.required("high", parameters.count("high"), "a whole number");
    if (low > high) {
      throw new BadParameterException(
          "low", "'low' is above 'high': %d, %d.".formatted(low, high), List.of("up to " + high));
    }
    return new SupportersQuery(
        new SeriesNumber(
            new SeriesKey(side, measure, claimant, period),
            point(parameters, period),
            low,
            high,
            Parameters.required(
                "qualifier",
                parameters.listed("qualifier", List.of(Qualifier.values()), Qualifier::id),
                "the qualifier of a point of /v1/series")),
        PageQuery.of(parameters));
  }

  private static String point(Parameters parameters, PeriodKind period) {
    PartialDate asOf =
        Parameters.required("asOf", parameters.date("asOf"), "the day, month or year of a point");
    Optional<PartialDate> from = parameters.date("from");
    if (period == PeriodKind.INTERVAL) {
      return asOf + "/" + Parameters.required("from", from, "the first day of an interval");
    }
    if (from.isPresent()) {
      throw new BadParameterException(
          "from", "Only an interval has a first day.", List.of("no 'from' with this period"));
    }
    return asOf.toString();
  }
}
