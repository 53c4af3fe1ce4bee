package io.whosecount.ledger.dynamodb;

/** One step of the tallies. */
sealed interface TallyChange {
  /** The support that it is about. */
  Support support();

  /** Add this supporter, or let it take the place of another revision of its document. */
  record Add(Supporter supporter) implements TallyChange {
    @Override
    public Support support() {
      return supporter.support();
    }
  }

  /** Take the supporter away, if it is of this very revision. */
  record Take(Support support) implements TallyChange {}
}
