package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.DerivedNumber;
import io.whosecount.claims.series.Resolution;
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
 * @param resolution how fine the points are
 * @param derived what to compute from the points, if anything
 * @param page which part of the claimants
 */
public record SeriesQuery(
    String side,
    Measure measure,
    PeriodKind period,
    Optional<String> claimant,
    DateRange range,
    Resolution resolution,
    Optional<DerivedNumber.Rule> derived,
    PageQuery page) {
  /** What its parameters are called. */
  public static final List<String> PARAMETERS =
      List.of(
          "side",
          "item",
          "outcome",
          "period",
          "claimant",
          "from",
          "to",
          "interval",
          "derived",
          "limit",
          "cursor");

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static SeriesQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    String side = Parameters.required("side", parameters.side(), "an id of /v1/sides");
    Measure measure = parameters.measure();
    PeriodKind period =
        parameters
            .listed("period", ClosedLists.SERIES_PERIODS, PeriodKind::id)
            .orElse(PeriodKind.CUMULATIVE);
    Resolution resolution =
        parameters
            .listed("interval", ClosedLists.RESOLUTIONS, Resolution::id)
            .orElse(Resolution.DAY);
    Optional<DerivedNumber.Rule> derived = derived(parameters, period);
    if (period != PeriodKind.CUMULATIVE && resolution != Resolution.DAY && derived.isEmpty()) {
      throw new BadParameterException(
          "interval",
          "The number of one day stands for no %s.".formatted(resolution.id()),
          List.of("'day'", "'derived' with " + DerivedNumber.Rule.SUM_OF_DAYS.id()));
    }
    return new SeriesQuery(
        side,
        measure,
        period,
        parameters.claimant(),
        range(parameters),
        resolution,
        derived,
        PageQuery.ofClaimants(parameters));
  }

  /** The same of another part of the claimants. */
  SeriesQuery on(PageQuery part) {
    return new SeriesQuery(side, measure, period, claimant, range, resolution, derived, part);
  }

  /** How fine points and gaps are: the number of one day stands for no week or month. */
  public Resolution fineness() {
    return period == PeriodKind.CUMULATIVE ? resolution : Resolution.DAY;
  }

  /** The series that it asks for. */
  SeriesFilter series() {
    return series(period);
  }

  /** The same series of another kind of period. */
  SeriesFilter series(PeriodKind kind) {
    return new SeriesFilter(side, measure, Set.of(kind), claimant);
  }

  private static Optional<DerivedNumber.Rule> derived(Parameters parameters, PeriodKind period) {
    Optional<DerivedNumber.Rule> derived =
        parameters.listed("derived", ClosedLists.DERIVATIONS, DerivedNumber.Rule::id);
    PeriodKind needed =
        switch (derived.orElse(DerivedNumber.Rule.DIFFERENCE_OF_TOTALS)) {
          case DIFFERENCE_OF_TOTALS -> PeriodKind.CUMULATIVE;
          case SUM_OF_DAYS -> PeriodKind.DAY;
        };
    if (derived.isPresent() && period != needed) {
      throw new BadParameterException(
          "period",
          "'%s' is computed of numbers of another kind of period.".formatted(derived.get().id()),
          List.of(needed.id()));
    }
    return derived;
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
