package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.Names;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * That one revision of a document carries one observation.
 *
 * @param series of the observation
 * @param point in time
 * @param number see {@link #number(Quantity)}
 * @param names under which the document puts it there, see {@link Names}
 * @param published the day on which the document was printed
 * @param document its id
 * @param revision which revision of it, sortable
 */
record Support(
    SeriesText series,
    String point,
    String number,
    String names,
    String published,
    String document,
    String revision) {
  static final String SERIES = "series";
  static final String POINT = "point";
  static final String NUMBER = "number";
  static final String NAMES = "names";
  static final String PUBLISHED = "published";
  static final String DOCUMENT = "document";
  static final String REVISION = "revision";

  /**
   * A quantity as a part of keys; greater numbers sort behind smaller ones. The hedge's very words
   * are left out: "nearly" and "almost" 2,000 are one observation.
   */
  static String number(Quantity quantity) {
    return number(quantity.greatestNamed(), quantity.leastNamed(), quantity.qualifier());
  }

  private static String number(long greatest, long least, Qualifier qualifier) {
    return "%019d#%019d#%s".formatted(greatest, least, qualifier.id());
  }

  /** How the rows of the observation of {@code number} begin; their names follow. */
  static Key observationOf(SeriesNumber number) {
    return new Key(
        SeriesText.of(number.series()).partition(),
        number.point() + "#" + number(number.high(), number.low(), number.qualifier()));
  }

  /** The number of {@code series} at {@code point} that {@link #number(Quantity)} wrote. */
  static SeriesNumber number(SeriesKey series, String point, String number) {
    String[] parts = number.split(KeyText.SEPARATOR, 4);
    return new SeriesNumber(
        series,
        point,
        Long.parseLong(parts[1]),
        Long.parseLong(parts[0]),
        Qualifier.ofId(parts[2]).orElseThrow());
  }

  /** What a document carries once, however often it says it. */
  String carried() {
    return String.join(KeyText.SEPARATOR, series.toString(), point, number);
  }

  /** The number of its observation, under ids that may be bounded. */
  SeriesNumber seriesNumber() {
    return number(series.key(), point, number);
  }

  /** The support that a claim's item tells of, see {@link #attributes}. */
  static Support of(Map<String, AttributeValue> claim) {
    return new Support(
        SeriesText.parse(text(claim, SERIES)),
        text(claim, POINT),
        text(claim, NUMBER),
        text(claim, NAMES),
        text(claim, PUBLISHED),
        text(claim, DOCUMENT),
        text(claim, REVISION));
  }

  /** As attributes. */
  Map<String, AttributeValue> attributes() {
    return Map.of(
        SERIES, text(series.toString()),
        POINT, text(point),
        NUMBER, text(number),
        NAMES, text(names),
        PUBLISHED, text(published),
        DOCUMENT, text(document),
        REVISION, text(revision));
  }

  /** The supporter's key: of one document only one revision supports, the last to say so. */
  Key key() {
    return new Key(supportersOf(observation()), published + "#" + document);
  }

  /** The key of the observation, under its names. */
  Key observation() {
    return new Key(series.partition(), point + "#" + number).under(names);
  }

  /** The key of the directory's row of its series, under its names. */
  Key directory() {
    return series.directory().under(names);
  }

  /** The key of the row of its claimant with its side, under their names. */
  Key claimantRow() {
    int end = names.lastIndexOf(KeyText.SEPARATOR);
    return series
        .claimantRow()
        .under(names.substring(0, end))
        .under(series.side())
        .under(names.substring(end + 1));
  }

  /** The key of its side's row, under its name. */
  Key sideRow() {
    return series.sideRow().under(names.substring(names.lastIndexOf(KeyText.SEPARATOR) + 1));
  }

  /** The partition of the supporters of an observation, the earliest published first. */
  static String supportersOf(Key observation) {
    return observation.partition().replaceFirst("SERIES", "SUPPORT") + "#" + observation.sort();
  }
}
