package io.whosecount.ledger.order;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.Voice;
import io.whosecount.ledger.ClaimFilter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a claim stands in the list of all claims: by side, item, outcome, claimant, then time.
 *
 * @param side its id, or {@link ClaimFilter#NO_SIDE}
 * @param item its id
 * @param outcome its id
 * @param voice the claimant's id, see {@link KeyText#bounded}
 * @param time the as-of date, {@code to/from} of an interval, or {@code -}
 * @param document its id
 * @param number which claim of the document, from 0
 */
public record ClaimPosition(
    String side,
    String item,
    String outcome,
    String voice,
    String time,
    String document,
    int number)
    implements Comparable<ClaimPosition> {
  /** One more than the most claims of a document. */
  public static final int NUMBERS = 100_000;

  private static final String NO_TIME = "-";
  private static final Pattern NUMBER = Pattern.compile("\\d{5}");

  public ClaimPosition {
    if (number < 0 || number >= NUMBERS) {
      throw new IllegalArgumentException(
          "a document has at most " + NUMBERS + " claims, " + document + " has more: " + number);
    }
  }

  /** The position of a document's claim of that number. */
  public static ClaimPosition of(Claim claim, PublicationFacts facts, int number) {
    return new ClaimPosition(
        claim.side().map(Side::id).orElse(ClaimFilter.NO_SIDE),
        claim.measure().item().id(),
        claim.measure().outcome().id(),
        KeyText.bounded(Voice.of(claim, facts).id()),
        time(claim.period()),
        claim.document().value(),
        number);
  }

  /** The position that {@link #toString} wrote, if {@code text} is one. */
  public static Optional<ClaimPosition> parse(String text) {
    List<String> parts = List.of(text.split(KeyText.SEPARATOR, -1));
    if (parts.size() != 7 || parts.contains("") || !NUMBER.matcher(parts.get(6)).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ClaimPosition(
            parts.get(0),
            parts.get(1),
            parts.get(2),
            parts.get(3),
            parts.get(4),
            parts.get(5),
            Integer.parseInt(parts.get(6))));
  }

  /** Whether {@code filter} takes a claim that stands here, its kind of period left aside. */
  public boolean matches(ClaimFilter filter) {
    return filter.side().map(side::equals).orElse(true)
        && filter.item().map(wanted -> item.equals(wanted.id())).orElse(true)
        && filter.outcome().map(wanted -> outcome.equals(wanted.id())).orElse(true)
        && filter.claimant().map(KeyText::bounded).map(voice::equals).orElse(true);
  }

  /** A text that sorts as positions do. */
  @Override
  public String toString() {
    return String.join(
        KeyText.SEPARATOR,
        List.of(side, item, outcome, voice, time, document, "%05d".formatted(number)));
  }

  @Override
  public int compareTo(ClaimPosition other) {
    return KeyText.ORDER.compare(toString(), other.toString());
  }

  private static String time(Period period) {
    return switch (period) {
      case Period.Cumulative c -> written(c.asOf());
      case Period.Day d -> written(d.asOf());
      case Period.Event e -> written(e.asOf());
      case Period.Interval i ->
          i.from().isEmpty() && i.to().isEmpty()
              ? NO_TIME
              : written(i.to()) + "/" + written(i.from());
      case Period.Unknown u -> NO_TIME;
    };
  }

  private static String written(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse(NO_TIME);
  }
}
