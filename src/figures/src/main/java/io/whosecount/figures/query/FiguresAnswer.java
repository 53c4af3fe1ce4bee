package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.ClaimantRange;
import io.whosecount.claims.series.Figure;
import java.util.List;

/** What the ledger knows about one side and measure. */
public record FiguresAnswer(Side side, List<Figure> figures, List<ClaimantRange> ranges) {
  public FiguresAnswer {
    figures = List.copyOf(figures);
    ranges = List.copyOf(ranges);
  }
}
