package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.ledger.SeriesFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures are asked for.
 *
 * @param side whose loss
 * @param measure what is counted and what befell it
 * @param period the kind of period; without one, each claimant's most telling
 * @param claimant only this one
 * @param asOf figures that reach no further than this day
 * @param page which part of the claimants
 */
public record FiguresQuery(
    String side,
    Measure measure,
    Optional<PeriodKind> period,
    Optional<String> claimant,
    Optional<LocalDate> asOf,
    PageQuery page) {
  /** What its parameters are called. */
  public static final List<String> PARAMETERS =
      List.of("side", "item", "outcome", "period", "claimant", "asOf", "limit", "cursor");

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static FiguresQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    String side = Parameters.required("side", parameters.side(), "an id of /v1/sides");
    return new FiguresQuery(
        side,
        parameters.measure(),
        parameters.listed("period", ClosedLists.SERIES_PERIODS, PeriodKind::id),
        parameters.claimant(),
        parameters.day("asOf"),
        PageQuery.ofClaimants(parameters));
  }

  /** The series that it asks for. */
  SeriesFilter series() {
    return new SeriesFilter(
        side,
        measure,
        Set.copyOf(period.map(List::of).orElse(ClosedLists.SERIES_PERIODS)),
        claimant);
  }
}
