package io.whosecount.ledger.dynamodb;

import java.util.Comparator;
import java.util.Optional;

/**
 * A row that counts the rows below it, and stands only as long as there are any.
 *
 * @param key of the row
 * @param counter the attribute that counts
 * @param above the row that counts this one
 */
record Tally(Key key, String counter, Optional<Tally> above) implements Comparable<Tally> {
  /** How many documents carry an observation. */
  static final String DOCUMENTS = "documents";

  /** The counts above a support: its observation, the directory row, the claimant, the side. */
  static Tally of(Support support) {
    Tally side = new Tally(support.sideRow(), "claimants", Optional.empty());
    Tally claimant = new Tally(support.claimantRow(), "series", Optional.of(side));
    Tally directory = new Tally(support.directory(), "observations", Optional.of(claimant));
    return new Tally(support.observation(), DOCUMENTS, Optional.of(directory));
  }

  @Override
  public int compareTo(Tally other) {
    return Comparator.comparing(Tally::key).compare(this, other);
  }
}
