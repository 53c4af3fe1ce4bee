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

  /**
   * Throws unless the claimant of {@code claims} has a series, of whatever, or one of those claims.
   */
  void requireClaimant(String id, ClaimFilter claims) {
    if (ledger.claimant(id).isEmpty() && !isClaimed(claims.ofClaimant(id))) {
      throw new NotRecordedException(
          "Nothing is recorded of a claimant '%s'.".formatted(id),
          NotRecordedException.Subject.CLAIMANT);
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
