package io.whosecount.ledger.order;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Placement.InSeries;
import io.whosecount.claims.series.Voice;
import java.util.Comparator;

/**
 * The names under which a document puts a number into a series. An id may come with several: two
 * outlets write the name of one body in two ways. A ledger answers with the first in order, so that
 * the answer does not depend on who came first.
 *
 * @param voice who counts
 * @param side whose loss
 */
public record Names(Voice voice, Side side) implements Comparable<Names> {
  private static final Comparator<Names> BY_TEXT =
      Comparator.comparing(Names::toString, KeyText.ORDER);

  /** The names at {@code place}. */
  public static Names of(InSeries place) {
    return new Names(place.voice(), place.side());
  }

  /** A text that sorts as names do, for keys. */
  @Override
  public String toString() {
    return String.join(
        KeyText.SEPARATOR,
        KeyText.name(voice.name()),
        voice.kind().id(),
        KeyText.name(side.name()));
  }

  @Override
  public int compareTo(Names other) {
    return BY_TEXT.compare(this, other);
  }

  /** Which of two names of one side stands first. */
  public static Side first(Side one, Side other) {
    return KeyText.ORDER.compare(KeyText.name(one.name()), KeyText.name(other.name())) <= 0
        ? one
        : other;
  }
}
