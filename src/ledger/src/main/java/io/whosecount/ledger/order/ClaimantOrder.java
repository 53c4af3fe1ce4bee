package io.whosecount.ledger.order;

import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.ledger.InvalidCursorException;
import io.whosecount.ledger.SeriesFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order in which the claimants of a measure are listed: those who are named first, then the
 * outlets in their own voices, of which there may be as many as there are outlets; each by id.
 */
public final class ClaimantOrder {
  private static final String OUTLETS = "outlet-";

  /** More characters than {@link KeyText#bounded} leaves to an id. */
  private static final int LONGEST_BOUNDED = 210;

  /**
   * Sorts behind the ids that begin with {@link #OUTLETS}, and before all that sort behind them.
   */
  private static final String BEHIND_OUTLETS = "outlet.";

  /** The stretches of ids in the order of the list. */
  private static final List<Stretch> STRETCHES =
      List.of(
          new Stretch("", OUTLETS),
          new Stretch(BEHIND_OUTLETS, KeyText.LAST),
          new Stretch(OUTLETS, BEHIND_OUTLETS));

  /** Of ids as keys have them, see {@link KeyText#bounded}. */
  public static final Comparator<String> OF_IDS =
      Comparator.comparingInt(ClaimantOrder::stretch).thenComparing(KeyText.ORDER);

  private ClaimantOrder() {}

  /** The ids from {@code from} to {@code to}, which no id is. */
  public record Stretch(String from, String to) {
    private boolean holds(String id) {
      return KeyText.ORDER.compare(from, id) <= 0 && KeyText.ORDER.compare(id, to) < 0;
    }
  }

  /** All ids, stretch by stretch. */
  public static List<Stretch> all() {
    return STRETCHES;
  }

  /** The cursors of the list of the claimants of {@code side}, or of all. */
  public static ListCursor cursor(Optional<String> side) {
    return ListCursor.of("V1", side.orElse(""));
  }

  /** The cursors of the list of those who count what {@code filter} takes. */
  public static ListCursor cursor(SeriesFilter filter) {
    return ListCursor.of(
        "S1",
        filter.side(),
        filter.measure().toString(),
        String.join(",", filter.kinds().stream().map(PeriodKind::id).sorted().toList()),
        filter.claimant().orElse(""));
  }

  /** A cursor into such a list names the id that it stands behind. */
  public static String id(ListCursor list, String cursor) {
    String id = list.read(cursor);
    if (id.isEmpty() || id.contains(KeyText.SEPARATOR) || id.length() > LONGEST_BOUNDED) {
      throw new InvalidCursorException(cursor);
    }
    return id;
  }

  /** The ids behind {@code id}. */
  public static List<Stretch> behind(String id) {
    int at = stretch(id);
    return Stream.concat(
            Stream.of(new Stretch(KeyText.behind(id), STRETCHES.get(at).to())),
            STRETCHES.stream().skip(at + 1L))
        .toList();
  }

  private static int stretch(String id) {
    for (int n = 0; n < STRETCHES.size(); n++) {
      if (STRETCHES.get(n).holds(id)) {
        return n;
      }
    }
    return STRETCHES.size() - 1;
  }
}
