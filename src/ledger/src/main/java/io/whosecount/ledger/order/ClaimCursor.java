package io.whosecount.ledger.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.whosecount.claims.document.Digest;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.InvalidCursorException;
import java.util.List;
import java.util.Optional;

/**
 * An opaque text for "after this position, under this filter". It names a position, not a count, so
 * it stays good whatever is recorded or removed between two pages.
 */
public final class ClaimCursor {
  private static final String FORM = "1";
  private static final int LENGTH_OF_MARK = 12;
  private static final int LONGEST = 1_000;

  private ClaimCursor() {}

  /** The cursor to what stands behind {@code position}. */
  public static String after(ClaimPosition position, ClaimFilter filter) {
    String plain = FORM + mark(filter) + position;
    return OpaqueText.of(plain);
  }

  /**
   * The position that {@code cursor} stands behind.
   *
   * @throws InvalidCursorException for a cursor that was not given out for {@code filter}
   */
  public static ClaimPosition read(String cursor, ClaimFilter filter) {
    String start = FORM + mark(filter);
    return Optional.of(cursor)
        .filter(text -> text.length() <= LONGEST)
        .flatMap(OpaqueText::read)
        .filter(plain -> plain.startsWith(start))
        .flatMap(plain -> ClaimPosition.parse(plain.substring(start.length())))
        .orElseThrow(() -> new InvalidCursorException(cursor));
  }

  private static String mark(ClaimFilter filter) {
    List<String> fields =
        List.of(
            filter.side().map("="::concat).orElse(""),
            filter.item().map(Item::id).orElse(""),
            filter.outcome().map(Outcome::id).orElse(""),
            filter.claimant().map("="::concat).orElse(""),
            filter.periodKind().map(PeriodKind::id).orElse(""));
    byte[] bytes = String.join("\n", fields).getBytes(UTF_8);
    return Digest.sha256(bytes).value().substring(0, LENGTH_OF_MARK);
  }
}
