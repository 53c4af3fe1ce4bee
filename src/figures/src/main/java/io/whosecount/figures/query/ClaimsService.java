package io.whosecount.figures.query;

import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;

/** Asks the ledger for claims, page by page. */
public final class ClaimsService {
  private final Ledger ledger;
  private final Known known;

  /** Of {@code ledger}. */
  public ClaimsService(Ledger ledger) {
    this.ledger = ledger;
    this.known = new Known(ledger);
  }

  /**
   * A page of claims.
   *
   * @throws NotRecordedException where there is none, for a side or a claimant that no claim has
   */
  public Page<RecordedClaim> claims(ClaimsQuery query) {
    Page<RecordedClaim> page =
        ledger.claims(query.filter(), query.page().cursor(), query.page().limit());
    if (page.entries().isEmpty() && page.next().isEmpty() && query.page().cursor().isEmpty()) {
      query
          .filter()
          .side()
          .filter(side -> !side.equals(ClaimFilter.NO_SIDE))
          .ifPresent(known::requireClaimedSide);
      query.filter().claimant().ifPresent(known::requireClaimant);
    }
    return page;
  }
}
