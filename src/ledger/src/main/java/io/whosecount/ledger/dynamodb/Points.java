package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.number;
import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.ledger.order.KeyText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the numbers of a series over time: one small row each, whoever carries them. */
final class Points {
  private final Table table;

  /** The series in {@code table}. */
  Points(Table table) {
    this.table = table;
  }

  /** See {@link io.whosecount.ledger.Ledger#points}. */
  List<SeriesPoint> of(SeriesKey key, DateRange range) {
    SeriesText series = SeriesText.of(key);
    return table
        .queryAll(
            r ->
                r.keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(series.partition()),
                            ":from", text(range.least()),
                            ":to", text(range.greatest()))))
        .stream()
        .map(row -> point(key, row))
        .filter(point -> range.holds(point.number().asOf()))
        // One number has a row for each of its names.
        .collect(
            Collectors.groupingBy(
                SeriesPoint::number,
                () -> new TreeMap<>(SeriesNumber.IN_SERIES),
                Collectors.summingLong(SeriesPoint::documents)))
        .entrySet()
        .stream()
        .map(number -> new SeriesPoint(number.getKey(), number.getValue()))
        .toList();
  }

  /** The point in an observation's row, of one of its names. */
  static SeriesPoint point(SeriesKey key, Map<String, AttributeValue> row) {
    String sort = Key.of(row).sort();
    int end = sort.indexOf(KeyText.SEPARATOR);
    return new SeriesPoint(
        Support.number(key, sort.substring(0, end), sort.substring(end + 1)),
        number(row, Tally.DOCUMENTS));
  }
}
