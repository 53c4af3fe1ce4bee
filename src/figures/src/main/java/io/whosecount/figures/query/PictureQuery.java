package io.whosecount.figures.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which series are drawn, and how large.
 *
 * @param series what is drawn
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark whether light on dark
 */
public record PictureQuery(SeriesQuery series, int width, int height, boolean dark) {
  /** What its parameters are called. */
  public static final List<String> PARAMETERS =
      List.of(
          "side",
          "item",
          "outcome",
          "period",
          "claimant",
          "from",
          "to",
          "interval",
          "width",
          "height",
          "theme");

  private static final List<String> OF_THE_PICTURE = List.of("width", "height", "theme");

  /** What colours there are. */
  public static final List<String> THEMES = List.of("light", "dark");

  /** The least width and height. */
  public static final int LEAST = 200;

  /** The greatest width and height. */
  public static final int MOST = 2000;

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static PictureQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    Map<String, List<String>> ofSeries = new HashMap<>(given);
    OF_THE_PICTURE.forEach(ofSeries::remove);
    return new PictureQuery(
        SeriesQuery.of(ofSeries),
        parameters.number("width", LEAST, MOST, 720),
        parameters.number("height", LEAST, MOST, 400),
        parameters.listed("theme", THEMES, theme -> theme).filter("dark"::equals).isPresent());
  }
}
