package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.ClaimantRange;
import io.whosecount.claims.series.Figure;
import io.whosecount.claims.series.Figures;
import io.whosecount.ledger.ClaimantSeries;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import java.util.List;

/**
 * Asks the ledger for the latest figures: a bounded number of short reads for each claimant of the
 * page. What the ledger cannot be asked for is not answered: its exceptions pass through.
 */
public final class FiguresService {
  private final Ledger ledger;
  private final Known known;

  /** Of {@code ledger}. */
  public FiguresService(Ledger ledger) {
    this.ledger = ledger;
    this.known = new Known(ledger);
  }

  /**
   * The figures that {@code query} asks for; none where the side and the claimant are known and
   * nobody counts that.
   *
   * @throws NotRecordedException for a side or a claimant that nothing is recorded about
   */
  public FiguresAnswer figures(FiguresQuery query) {
    Side side = known.side(query.side());
    Page<ClaimantSeries> page =
        ledger.series(query.series(), query.page().cursor(), query.page().limit());
    if (page.entries().isEmpty()) {
      known.requireClaimant(query.series());
    }
    List<Figure> figures =
        Figures.latest(
            page.entries().stream().flatMap(claimant -> claimant.series().stream()).toList(),
            query.period(),
            key -> ledger.latest(key, query.asOf().orElse(Ledger.LAST_DAY)));
    return new FiguresAnswer(side, figures, ClaimantRange.over(figures), page.next());
  }
}
