package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Figure;
import io.whosecount.claims.series.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for what a picture shows, which has no next page: of all claimants, as far as one answer can
 * wait for them.
 */
public final class PicturesService {
  /** How many pages of claimants are read at most: each claimant costs reads of its own. */
  private static final int MOST_PAGES = 2;

  /** How many claimants a picture tells of at most. */
  public static final int MOST_CLAIMANTS = MOST_PAGES * PageQuery.GREATEST_CLAIMANTS;

  private final SeriesService series;
  private final FiguresService figures;

  /** Over {@code series} and {@code figures}. */
  public PicturesService(SeriesService series, FiguresService figures) {
    this.series = series;
    this.figures = figures;
  }

  /** What a badge shows: the latest figure, if there is one. */
  public record Latest(Side side, Optional<Figure> figure) {}

  /** The latest figure of any claimant. */
  public Latest latest(BadgeQuery query) {
    FiguresAnswer answer = figures.figures(query.figures());
    List<FiguresAnswer.Backed> found = new ArrayList<>(answer.figures());
    for (int page = 1; page < MOST_PAGES && answer.next().isPresent(); page++) {
      answer = figures.figures(query.figures().on(query.figures().page().at(answer.next())));
      found.addAll(answer.figures());
    }
    return new Latest(
        answer.side(), found.stream().map(FiguresAnswer.Backed::figure).min(Figures.LATEST_FIRST));
  }

  /** The series of all claimants; with a next part where there are more of them. */
  public SeriesAnswer lines(PictureQuery query) {
    SeriesQuery first = query.series().on(PageQuery.LARGEST_OF_CLAIMANTS);
    SeriesAnswer answer = series.series(first);
    List<SeriesAnswer.One> found = new ArrayList<>(answer.series());
    for (int page = 1; page < MOST_PAGES && answer.next().isPresent(); page++) {
      answer = series.series(first.on(first.page().at(answer.next())));
      found.addAll(answer.series());
    }
    return new SeriesAnswer(answer.side(), found, answer.next(), answer.otherPeriods());
  }
}
