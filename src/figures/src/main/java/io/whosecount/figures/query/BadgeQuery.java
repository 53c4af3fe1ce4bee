package io.whosecount.figures.query;

import java.util.List;
import java.util.Map;

/**
 * Which figure a badge shows.
 *
 * @param figures the latest of these, of whichever claimant
 */
public record BadgeQuery(FiguresQuery figures) {
  /** What its parameters are called: a badge has no pages. */
  public static final List<String> PARAMETERS =
      FiguresQuery.PARAMETERS.stream()
          .filter(name -> !PageQuery.PARAMETERS.contains(name))
          .toList();

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static BadgeQuery of(Map<String, List<String>> given) {
    Parameters.of(given, PARAMETERS);
    return new BadgeQuery(FiguresQuery.ofOneMeasure(given).on(PageQuery.LARGEST_OF_CLAIMANTS));
  }
}
