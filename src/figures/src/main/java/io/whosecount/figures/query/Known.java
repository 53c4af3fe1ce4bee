package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import java.util.Optional;

/** Tells the ids that the ledger knows from others, each by a few short reads. */
final class Known {
  private final Ledger ledger;

  /** To {@code ledger}. */
  Known(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The side of that id, which somebody counts the losses of.
   *
   * @throws NotRecordedException for one that nothing is recorded about
   */
  Side side(String id) {
    return ledger.side(id).orElseThrow(() -> unknownSide(id));
  }

  /** Throws unless a claim has that side, in a series or in none. */
  void requireClaimedSide(String id) {
    if (ledger.side(id).isEmpty() && !isClaimed(ClaimFilter.ALL.ofSide(id))) {
      throw unknownSide(id);
    }
  }

  /** Throws unless that claimant has a series, of whatever, or a claim. */
  void requireClaimant(String id) {
    require(id, ClaimFilter.ALL, "Nothing is recorded of a claimant '%s'.".formatted(id));
  }

  /**
   * Throws unless that claimant has a series, of whatever, or a claim about {@code side}: who gives
   * sub-totals only is known too. To look among the claims about all sides would cost ten times as
   * much.
   */
  void requireClaimant(String id, String side) {
    require(
        id,
        ClaimFilter.ALL.ofSide(side),
        "No series has a claimant '%s', and no claim about '%s'.".formatted(id, side));
  }

  private void require(String id, ClaimFilter claims, String otherwise) {
    if (ledger.claimant(id).isEmpty() && !isClaimed(claims.ofClaimant(id))) {
      throw new NotRecordedException(otherwise, NotRecordedException.Subject.CLAIMANT);
    }
  }

  /** Whether there is such a claim, or so many others that the ledger did not get to the end. */
  private boolean isClaimed(ClaimFilter filter) {
    Page<RecordedClaim> first = ledger.claims(filter, Optional.empty(), 1);
    return !first.entries().isEmpty() || first.next().isPresent();
  }

  private static NotRecordedException unknownSide(String side) {
    return new NotRecordedException(
        "Nothing is recorded about the side '%s'.".formatted(side),
        NotRecordedException.Subject.SIDE);
  }
}
