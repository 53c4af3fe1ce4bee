package io.whosecount.figures.representation;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Side;
import java.util.Optional;

/** Why an answer has no number. */
final class Notes {
  /** Of a page with others before or behind it. */
  static final String NONE_ON_THIS_PAGE =
      "None of the claimants of this page has a number of that.";

  private Notes() {}

  /** That nobody gives such a number; {@code when} is the end of the words for it. */
  static String noReport(
      Side side,
      Measure measure,
      Optional<PeriodKind> period,
      Optional<String> claimant,
      Optional<String> when) {
    return "No document gives a number of %s of %s%s%s%s. That is no report, not a zero."
        .formatted(
            measure,
            side.name(),
            period.map(kind -> " for a period of kind " + kind.id()).orElse(""),
            claimant.map(id -> " by " + id).orElse(""),
            when.orElse(""));
  }
}
