package io.whosecount.ledger.order;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.InvalidCursorException;

/** The cursors of the list of claims: "after this position, under this filter". */
public final class ClaimCursor {
  private ClaimCursor() {}

  /** The cursor to what stands behind {@code position}. */
  public static String after(ClaimPosition position, ClaimFilter filter) {
    return of(filter).behind(position.toString());
  }

  /**
   * The position that {@code cursor} stands behind.
   *
   * @throws InvalidCursorException for a cursor that was not given out for {@code filter}
   */
  public static ClaimPosition read(String cursor, ClaimFilter filter) {
    return ClaimPosition.parse(of(filter).read(cursor))
        .orElseThrow(() -> new InvalidCursorException(cursor));
  }

  private static ListCursor of(ClaimFilter filter) {
    return ListCursor.of(
        "1",
        filter.side().map("="::concat).orElse(""),
        filter.item().map(Item::id).orElse(""),
        filter.outcome().map(Outcome::id).orElse(""),
        filter.claimant().map("="::concat).orElse(""),
        filter.periodKind().map(PeriodKind::id).orElse(""));
  }
}
