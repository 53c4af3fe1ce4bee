package io.whosecount.ledger;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import java.util.Optional;

/**
 * Which claims to list; an absent field takes all.
 *
 * @param side a side's id, or {@link #NO_SIDE} for claims without a side
 * @param item what is counted
 * @param outcome what befell it
 * @param claimant a voice's id
 * @param periodKind the kind of period
 */
public record ClaimFilter(
    Optional<String> side,
    Optional<Item> item,
    Optional<Outcome> outcome,
    Optional<String> claimant,
    Optional<PeriodKind> periodKind) {
  /** Stands for the side of claims that have none. */
  public static final String NO_SIDE = "none";

  /** Takes all claims. */
  public static final ClaimFilter ALL =
      new ClaimFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same for one side only. */
  public ClaimFilter ofSide(String id) {
    return new ClaimFilter(Optional.of(id), item, outcome, claimant, periodKind);
  }

  /** The same for one claimant only. */
  public ClaimFilter ofClaimant(String id) {
    return new ClaimFilter(side, item, outcome, Optional.of(id), periodKind);
  }
}
