package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.ClaimantRange;
import io.whosecount.claims.series.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger knows about one side and measure.
 *
 * @param side with its name
 * @param figures one for each claimant of this part
 * @param ranges over these figures
 * @param next where the next part begins; absent at the end
 */
public record FiguresAnswer(
    Side side, List<Figure> figures, List<ClaimantRange> ranges, Optional<String> next) {
  public FiguresAnswer {
    figures = List.copyOf(figures);
    ranges = List.copyOf(ranges);
  }
}
