package io.whosecount.figures.representation;

import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Side;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an answer has no number, or how it is not to be read. */
final class Notes {
  private Notes() {}

  /** That nothing known makes two sides opponents. */
  static String noWar(Side one, Side other) {
    return ("The list of wars has none between %s and %s: their figures stand beside each other,"
            + " and nothing says that they are of one war.")
        .formatted(one.name(), other.name());
  }

  /** That the figures of two sides are of periods that do not compare. */
  static String unlikePeriods(
      Side one, Set<PeriodKind> ofOne, Side other, Set<PeriodKind> ofOther) {
    return ("Their figures are for unlike kinds of periods, so that the numbers do not compare:"
            + " of %s %s, of %s %s.")
        .formatted(one.name(), ids(ofOne), other.name(), ids(ofOther));
  }

  private static String ids(Set<PeriodKind> kinds) {
    return kinds.stream().map(PeriodKind::id).collect(Collectors.joining(" and "));
  }

  /** Of a page with others before or behind it. */
  static String noneOnThisPage(String measures) {
    return "None of the claimants of this page has a number of %s.".formatted(measures);
  }

  /**
   * That nobody gives a number of {@code measures}; {@code when} is the end of the words for it.
   */
  static String noReport(
      Side side,
      String measures,
      Optional<PeriodKind> period,
      Optional<String> claimant,
      Optional<String> when) {
    return "No document gives a number of %s of %s%s%s%s. That is no report, not a zero."
        .formatted(
            measures,
            side.name(),
            period.map(kind -> " for a period of kind " + kind.id()).orElse(""),
            claimant.map(id -> " by " + id).orElse(""),
            when.orElse(""));
  }
}
