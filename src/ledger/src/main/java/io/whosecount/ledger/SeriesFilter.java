package io.whosecount.ledger;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import java.util.Optional;
import java.util.Set;

/**
 * Which series to list.
 *
 * @param side the side's id
 * @param measure what is counted and what befell it
 * @param kinds the kinds of period: cumulative, day, interval
 * @param claimant only those of this voice's id
 */
public record SeriesFilter(
    String side, Measure measure, Set<PeriodKind> kinds, Optional<String> claimant) {
  public SeriesFilter {
    kinds = Set.copyOf(kinds);
  }
}
