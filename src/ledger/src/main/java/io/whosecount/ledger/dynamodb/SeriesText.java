package io.whosecount.ledger.dynamodb;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.ledger.order.KeyText;
import java.util.List;

/**
 * A series as a part of keys: {@code side#item#outcome#voice#kind}, of which each part is an id
 * without {@code #}.
 */
record SeriesText(String side, String item, String outcome, String voice, String kind) {
  /** The partition of the rows of all sides. */
  static final String SIDES = "SIDES";

  /** The partition of the rows of all claimants. */
  static final String CLAIMANTS = "CLAIMANTS";

  /** The text of {@code key}. */
  static SeriesText of(SeriesKey key) {
    return new SeriesText(
        KeyText.bounded(key.side()),
        key.measure().item().id(),
        key.measure().outcome().id(),
        KeyText.bounded(key.claimant()),
        key.periodKind().id());
  }

  /** The series that {@link #toString} wrote. */
  static SeriesText parse(String text) {
    List<String> parts = List.of(text.split(KeyText.SEPARATOR, -1));
    if (parts.size() != 5) {
      throw new IllegalStateException("not a series: '" + text + "'");
    }
    return new SeriesText(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
  }

  /** Its key, under ids that may be bounded. */
  SeriesKey key() {
    return new SeriesKey(
        side,
        new Measure(Item.ofId(item).orElseThrow(), Outcome.ofId(outcome).orElseThrow()),
        voice,
        PeriodKind.ofId(kind).orElseThrow());
  }

  /** The partition of its observations. */
  String partition() {
    return "SERIES#" + this;
  }

  /** How its rows in the directory of its side begin; its names follow. */
  Key directory() {
    return new Key(
        directoryOf(side), String.join(KeyText.SEPARATOR, List.of(item, outcome, kind, voice)));
  }

  /** How the rows of its side begin; its name follows. */
  Key sideRow() {
    return new Key(SIDES, side);
  }

  /** How the rows of its claimant begin; the claimant's names, the side and its name follow. */
  Key claimantRow() {
    return new Key(CLAIMANTS, voice);
  }

  /** The partition of the directory of {@code side}. */
  static String directoryOf(String side) {
    return "SIDE#" + KeyText.bounded(side);
  }

  /** How the rows of {@code measure} in the directory of a side begin. */
  static String directoryOf(Measure measure) {
    return String.join(KeyText.SEPARATOR, measure.item().id(), measure.outcome().id(), "");
  }

  @Override
  public String toString() {
    return String.join(KeyText.SEPARATOR, List.of(side, item, outcome, voice, kind));
  }
}
