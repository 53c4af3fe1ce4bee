package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.ledger.ClaimantEntry;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import java.util.List;

/** Asks the ledger who counts, and whose losses. */
public final class DirectoryService {
  private final Ledger ledger;
  private final Known known;

  /** Of {@code ledger}. */
  public DirectoryService(Ledger ledger) {
    this.ledger = ledger;
    this.known = new Known(ledger);
  }

  /** The sides that somebody counts the losses of. */
  public List<Side> sides() {
    return ledger.sides();
  }

  /**
   * A page of those who count.
   *
   * @throws NotRecordedException for a side that nobody counts the losses of
   */
  public Page<ClaimantEntry> claimants(ClaimantsQuery query) {
    query.side().ifPresent(known::side);
    return ledger.claimants(query.side(), query.page().cursor(), query.page().limit());
  }
}
