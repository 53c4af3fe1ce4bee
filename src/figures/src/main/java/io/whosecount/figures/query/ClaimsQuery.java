package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.ledger.ClaimFilter;
import java.util.List;
import java.util.Map;

/**
 * Which claims are asked for.
 *
 * @param filter what they have in common
 * @param page which part of them
 */
public record ClaimsQuery(ClaimFilter filter, PageQuery page) {
  /** What its parameters are called. */
  public static final List<String> PARAMETERS =
      List.of("side", "item", "outcome", "claimant", "period", "limit", "cursor");

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static ClaimsQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    ClaimFilter filter =
        new ClaimFilter(
            parameters.side(),
            parameters.listed("item", ClosedLists.ITEMS, Item::id),
            parameters.listed("outcome", ClosedLists.OUTCOMES, Outcome::id),
            parameters.claimant(),
            parameters.listed("period", ClosedLists.CLAIM_PERIODS, PeriodKind::id));
    return new ClaimsQuery(filter, PageQuery.of(parameters));
  }
}
