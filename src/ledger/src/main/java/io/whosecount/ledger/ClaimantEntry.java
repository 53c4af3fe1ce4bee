package io.whosecount.ledger;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Voice;
import java.util.List;

/**
 * One who counts in a series.
 *
 * @param voice its name
 * @param sides whose losses it counts, by id
 */
public record ClaimantEntry(Voice voice, List<Side> sides) {
  public ClaimantEntry {
    sides = List.copyOf(sides);
  }
}
