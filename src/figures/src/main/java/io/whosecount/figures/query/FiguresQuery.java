package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.SeriesFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which figures are asked for.
 *
 * @param side whose loss
 * @param measures what is counted and what befell it, in the order asked for; at least one
 * @param period the kind of period; without one, each claimant's most telling
 * @param claimant only this one
 * @param asOf figures that reach no further than this day, or the last of this month or year
 * @param page which part of the claimants
 */
public record FiguresQuery(
    String side,
    List<Measure> measures,
    Optional<PeriodKind> period,
    Optional<String> claimant,
    Optional<LocalDate> asOf,
    PageQuery page) {
  /** What its parameters are called. */
  public static final List<String> PARAMETERS =
      List.of("side", "item", "outcome", "period", "claimant", "asOf", "limit", "cursor");

  public FiguresQuery {
    measures = List.copyOf(measures);
  }

  /**
   * Read from the parameters of a request for the figures of one measure or of several.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static FiguresQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS, MeasureList.PARAMETERS);
    return of(parameters, MeasureList::of);
  }

  /**
   * Read from the parameters of a request for the figures of one measure.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static FiguresQuery ofOneMeasure(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    return of(parameters, one -> List.of(one.measure()));
  }

  private static FiguresQuery of(
      Parameters parameters, Function<Parameters, List<Measure>> measuresOf) {
    String side = Parameters.required("side", parameters.side(), "an id of /v1/sides");
    List<Measure> measures = measuresOf.apply(parameters);
    return new FiguresQuery(
        side,
        measures,
        parameters.listed("period", ClosedLists.SERIES_PERIODS, PeriodKind::id),
        parameters.claimant(),
        parameters.date("asOf").map(PartialDate::lastDay),
        PageQuery.ofClaimants(parameters, measures.size()));
  }

  /** The same of another part of the claimants. */
  FiguresQuery on(PageQuery part) {
    return new FiguresQuery(side, measures, period, claimant, asOf, part);
  }

  /** The series that it asks for, of each measure. */
  List<SeriesFilter> series() {
    Set<PeriodKind> kinds = Set.copyOf(period.map(List::of).orElse(ClosedLists.SERIES_PERIODS));
    return measures.stream()
        .map(measure -> new SeriesFilter(side, measure, kinds, claimant))
        .toList();
  }

  /**
   * The claims among which those behind its figures are, of any claimant and kind of period: of
   * several items, or outcomes, those of all.
   */
  public ClaimFilter claims() {
    return new ClaimFilter(
        Optional.of(side),
        same(Measure::item),
        same(Measure::outcome),
        Optional.empty(),
        Optional.empty());
  }

  private <T> Optional<T> same(Function<Measure, T> part) {
    List<T> parts = measures.stream().map(part).distinct().toList();
    return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
  }
}
