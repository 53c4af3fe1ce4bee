package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.ledger.ClaimFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims are asked for.
 *
 * @param filter what they have in common
 * @param cursor where an earlier page ended
 * @param limit how many at most
 */
public record ClaimsQuery(ClaimFilter filter, Optional<String> cursor, int limit) {
  /** How many claims a page has where nobody says. */
  public static final int DEFAULT_LIMIT = 50;

  /** How many claims a page has at most. */
  public static final int GREATEST_LIMIT = 200;

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static ClaimsQuery of(Map<String, List<String>> given) {
    Parameters parameters =
        Parameters.of(given, "side", "item", "outcome", "claimant", "period", "limit", "cursor");
    ClaimFilter filter =
        new ClaimFilter(
            parameters.side(),
            parameters.listed("item", ClosedLists.ITEMS, Item::id),
            parameters.listed("outcome", ClosedLists.OUTCOMES, Outcome::id),
            parameters.claimant(),
            parameters.listed("period", ClosedLists.CLAIM_PERIODS, PeriodKind::id));
    return new ClaimsQuery(
        filter,
        parameters.text("cursor"),
        parameters.number("limit", 1, GREATEST_LIMIT, DEFAULT_LIMIT));
  }
}
