package io.whosecount.figures.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a list is asked for.
 *
 * @param cursor where an earlier part ended
 * @param limit how many entries at most
 */
public record PageQuery(Optional<String> cursor, int limit) {

  /**
   * Read from the parameters of a request.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static PageQuery of(Map<String, List<String>> given) {
    Parameters parameters = Parameters.of(given, "limit", "cursor");
    return new PageQuery(
        parameters.text("cursor"),
        parameters.number("limit", 1, ClaimsQuery.GREATEST_LIMIT, ClaimsQuery.DEFAULT_LIMIT));
  }
}
