package io.whosecount.figures.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a list is asked for.
 *
 * @param cursor where an earlier part ended
 * @param limit how many entries at most
 * @param usual how many at most where nobody says
 */
public record PageQuery(Optional<String> cursor, int limit, int usual) {
  /** What the parameters of a part are called. */
  public static final List<String> PARAMETERS = List.of("limit", "cursor");

  /** How many entries a part has where nobody says. */
  public static final int DEFAULT_LIMIT = 50;

  /** How many entries a part has at most. */
  public static final int GREATEST_LIMIT = 200;

  /** How many claimants an answer has where nobody says: each costs reads of its own. */
  public static final int DEFAULT_CLAIMANTS = 25;

  /** How many claimants an answer has at most. */
  public static final int GREATEST_CLAIMANTS = 50;

  /** The first part of a list of claimants, as large as there is one. */
  static final PageQuery LARGEST_OF_CLAIMANTS =
      new PageQuery(Optional.empty(), GREATEST_CLAIMANTS, GREATEST_CLAIMANTS);

  /**
   * Read from the parameters of a request that has no others.
   *
   * @throws BadParameterException for the first that cannot be taken
   */
  public static PageQuery of(Map<String, List<String>> given) {
    return of(Parameters.of(given, PARAMETERS));
  }

  /** A part as large that begins elsewhere. */
  PageQuery at(Optional<String> start) {
    return new PageQuery(start, limit, usual);
  }

  /** Of a list of entries. */
  static PageQuery of(Parameters parameters) {
    return of(parameters, DEFAULT_LIMIT, GREATEST_LIMIT);
  }

  /** Of a list of claimants with their numbers of one measure. */
  static PageQuery ofClaimants(Parameters parameters) {
    return ofClaimants(parameters, 1);
  }

  /** Of a list of claimants with their numbers of so many measures: all of them cost the same. */
  static PageQuery ofClaimants(Parameters parameters, int measures) {
    int most = GREATEST_CLAIMANTS / measures;
    return of(parameters, Math.min(DEFAULT_CLAIMANTS, most), most);
  }

  private static PageQuery of(Parameters parameters, int usual, int most) {
    return new PageQuery(
        parameters.text("cursor"), parameters.number("limit", 1, most, usual), usual);
  }
}
