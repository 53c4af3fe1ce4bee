package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.ledger.ClaimantEntry;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import java.util.List;

/** Asks the ledger who counts, and whose losses. */
public final class DirectoryService {
  /** What the parameters of the list of measures are called. */
  public static final List<String> MEASURE_PARAMETERS = List.of("side");

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
   * What somebody counts of the losses of {@code side}.
   *
   * @throws NotRecordedException for a side that nobody counts the losses of
   */
  public List<Measure> measures(String side) {
    known.side(side);
    return ledger.measures(side);
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
