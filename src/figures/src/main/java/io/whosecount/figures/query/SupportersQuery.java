package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import java.util.List;
import java.util.LongSummaryStatistics;
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
      List.of("asOf", "from", "value", "low", "high", "qualifier");

  /** Those of its quantity, of which a point has some. */
  private static final List<String> OF_THE_QUANTITY = List.of("value", "low", "high");

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
          "value",
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
    LongSummaryStatistics named = named(parameters);
    return new SupportersQuery(
        new SeriesNumber(
            new SeriesKey(side, measure, claimant, period),
            point(parameters, period),
            named.getMin(),
            named.getMax(),
            Parameters.required(
                "qualifier",
                parameters.listed("qualifier", List.of(Qualifier.values()), Qualifier::id),
                "the qualifier of a point of /v1/series")),
        PageQuery.of(parameters));
  }

  /** The numbers that the quantity names: one, or the two ends of a range. */
  private static LongSummaryStatistics named(Parameters parameters) {
    Optional<Long> low = parameters.count("low");
    Optional<Long> high = parameters.count("high");
    if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
      throw new BadParameterException(
          "low",
          "'low' is above 'high': %d, %d.".formatted(low.get(), high.get()),
          List.of("up to " + high.get()));
    }
    List<Long> given =
        OF_THE_QUANTITY.stream().flatMap(name -> parameters.count(name).stream()).toList();
    return Parameters.required(
            "value",
            Optional.of(given).filter(numbers -> !numbers.isEmpty()),
            "the number of a point of /v1/series, or 'low' and 'high' of a range")
        .stream()
        .mapToLong(Long::longValue)
        .summaryStatistics();
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
