package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.ClaimantRange;
import io.whosecount.claims.series.Evidence;
import io.whosecount.claims.series.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger knows about one side.
 *
 * @param side with its name
 * @param measures what it knows of each measure asked for, in their order
 * @param next where the next part begins; absent at the end
 */
public record FiguresAnswer(Side side, List<OfMeasure> measures, Optional<String> next) {

  /** A figure with what stands behind it and against it. */
  public record Backed(Figure figure, Evidence evidence) {}

  /**
   * Of one measure.
   *
   * @param figures one for each claimant of this part, with what stands behind it
   * @param ranges over these figures
   */
  public record OfMeasure(Measure measure, List<Backed> figures, List<ClaimantRange> ranges) {
    public OfMeasure {
      figures = List.copyOf(figures);
      ranges = List.copyOf(ranges);
    }
  }

  public FiguresAnswer {
    measures = List.copyOf(measures);
  }

  /** The figures of all measures. */
  public List<Backed> figures() {
    return measures.stream().flatMap(one -> one.figures().stream()).toList();
  }
}
