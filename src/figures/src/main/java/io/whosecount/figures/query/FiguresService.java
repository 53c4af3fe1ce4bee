package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.ClaimantRange;
import io.whosecount.claims.series.Evidence;
import io.whosecount.claims.series.Figure;
import io.whosecount.claims.series.Figures;
import io.whosecount.claims.series.LatestPoint;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.figures.query.FiguresAnswer.Backed;
import io.whosecount.figures.query.FiguresAnswer.OfMeasure;
import io.whosecount.ledger.ClaimantSeries;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks the ledger for the latest figures: a bounded number of short reads for each claimant of the
 * page. What the ledger cannot be asked for is not answered: its exceptions pass through.
 */
public final class FiguresService {
  private final Ledger ledger;
  private final Known known;
  private final ClaimantPages claimants;

  /** Of {@code ledger}. */
  public FiguresService(Ledger ledger) {
    this.ledger = ledger;
    this.known = new Known(ledger);
    this.claimants = new ClaimantPages(ledger);
  }

  /**
   * The figures that {@code query} asks for; none where the side and the claimant are known and
   * nobody counts that.
   *
   * @throws NotRecordedException for a side or a claimant that nothing is recorded about
   */
  public FiguresAnswer figures(FiguresQuery query) {
    Side side = known.side(query.side());
    Page<ClaimantSeries> page = claimants.page(query);
    if (page.entries().isEmpty()) {
      query.claimant().ifPresent(id -> known.requireClaimant(id, query.side()));
    }
    List<SeriesKey> series =
        page.entries().stream().flatMap(claimant -> claimant.series().stream()).toList();
    return new FiguresAnswer(
        side,
        query.measures().stream().map(measure -> ofMeasure(query, measure, series)).toList(),
        page.next());
  }

  private OfMeasure ofMeasure(FiguresQuery query, Measure measure, List<SeriesKey> series) {
    Map<SeriesKey, LatestPoint> read = new HashMap<>();
    List<Figure> figures =
        Figures.latest(
            series.stream().filter(key -> key.measure().equals(measure)).toList(),
            query.period(),
            key -> {
              Optional<LatestPoint> latest =
                  ledger.latest(key, query.asOf().orElse(Ledger.LAST_DAY));
              latest.ifPresent(point -> read.put(key, point));
              return latest;
            });
    return new OfMeasure(
        measure,
        figures.stream().map(figure -> backed(figure, read, figures)).toList(),
        ClaimantRange.over(figures));
  }

  private static Backed backed(
      Figure figure, Map<SeriesKey, LatestPoint> read, List<Figure> beside) {
    LatestPoint latest = Objects.requireNonNull(read.get(figure.observation().series()));
    return new Backed(figure, Evidence.of(figure, latest.outlets(), beside));
  }
}
