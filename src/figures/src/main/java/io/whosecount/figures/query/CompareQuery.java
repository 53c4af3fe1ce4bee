package io.whosecount.figures.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which two sides are compared, in one measure.
 *
 * @param one the figures of the one
 * @param other those of the other
 */
public record CompareQuery(FiguresQuery one, FiguresQuery other) {
  /** What its parameters are called. */
  public static final List<String> PARAMETERS =
      List.of("side", "with", "item", "outcome", "period", "asOf", "limit");

  private static final String WITH = "with";
  private static final String SIDE = "side";

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static CompareQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    String other = Parameters.required(WITH, parameters.side(WITH), "another id of /v1/sides");
    Map<String, List<String>> ofOne = new HashMap<>(given);
    ofOne.remove(WITH);
    Map<String, List<String>> ofOther = new HashMap<>(ofOne);
    ofOther.put(SIDE, List.of(other));
    CompareQuery query =
        new CompareQuery(FiguresQuery.ofOneMeasure(ofOne), FiguresQuery.ofOneMeasure(ofOther));
    if (query.one().side().equals(other)) {
      throw new BadParameterException(
          WITH, "'%s' is compared with itself.".formatted(other), List.of("another side"));
    }
    return query;
  }
}
