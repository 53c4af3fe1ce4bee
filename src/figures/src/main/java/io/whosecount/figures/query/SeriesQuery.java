package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which series are asked for.
 *
 * @param side whose loss
 * @param measure what is counted and what befell it
 * @param period the kind of period
 * @param claimant only this one
 * @param range only points of these days
 */
public record SeriesQuery(
    String side, Measure measure, PeriodKind period, Optional<String> claimant, DateRange range) {

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static SeriesQuery of(Map<String, List<String>> given) {
    Parameters parameters =
        Parameters.of(given, "side", "item", "outcome", "period", "claimant", "from", "to");
    String side = Parameters.required("side", parameters.side(), "an id of /v1/sides");
    Measure measure = parameters.measure();
    return new SeriesQuery(
        side,
        measure,
        parameters
            .listed("period", ClosedLists.SERIES_PERIODS, PeriodKind::id)
            .orElse(PeriodKind.CUMULATIVE),
        parameters.claimant(),
        range(parameters));
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
