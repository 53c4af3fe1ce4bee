package io.whosecount.figures.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claimants are asked for.
 *
 * @param side only those who count the losses of this one
 * @param page which part of them
 */
public record ClaimantsQuery(Optional<String> side, PageQuery page) {
  /** What its parameters are called. */
  public static final List<String> PARAMETERS = List.of("side", "limit", "cursor");

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static ClaimantsQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, PARAMETERS);
    return new ClaimantsQuery(parameters.side(), PageQuery.of(parameters));
  }
}
