package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.DateRange;
import io.whosecount.ledger.SeriesFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which series are asked for.
 *
 * @param side whose loss
 * @param measure what is counted and what befell it
 * @param period the kind of period
 * @param claimant only this one
 * @param range only points of these days
 * @param page which part of the claimants
 */
public record SeriesQuery(
    String side,
    Measure measure,
    PeriodKind period,
    Optional<String> claimant,
    DateRange range,
    PageQuery page) {
  /** What its parameters are called. */
  public static final List<String> PARAMETERS =
      List.of("side", "item", "outcome", "period", "claimant", "from", "to", "limit", "cursor");

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static SeriesQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    String side = Parameters.required("side", parameters.side(), "an id of /v1/sides");
    Measure measure = parameters.measure();
    return new SeriesQuery(
        side,
        measure,
        parameters
            .listed("period", ClosedLists.SERIES_PERIODS, PeriodKind::id)
            .orElse(PeriodKind.CUMULATIVE),
        parameters.claimant(),
        range(parameters),
        PageQuery.ofClaimants(parameters));
  }

  /** The series that it asks for. */
  SeriesFilter series() {
    return new SeriesFilter(side, measure, Set.of(period), claimant);
  }

  private static DateRange range(Parameters parameters) {
    Optional<LocalDate> from = parameters.day("from");
    Optional<LocalDate> to = parameters.day("to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new BadParameterException(
          "from",
          "'from' is behind 'to': %s, %s.".formatted(from.get(), to.get()),
          List.of("a day up to " + to.get()));
    }
    return new DateRange(from, to);
  }
}
