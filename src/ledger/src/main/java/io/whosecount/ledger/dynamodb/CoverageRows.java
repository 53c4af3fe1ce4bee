package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.number;
import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.series.DateRange;
import io.whosecount.ledger.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The rows that count the documents read, by day of publication; written by {@link Flip}. */
final class CoverageRows {
  private static final String PARTITION = "COVERAGE";

  private final Table table;

  /** The rows in {@code table}. */
  CoverageRows(Table table) {
    this.table = table;
  }

  /** The key of a day's row. */
  static Key key(LocalDate published) {
    return new Key(PARTITION, published.toString());
  }

  /** See {@link io.whosecount.ledger.Ledger#coverage}. */
  List<Coverage> in(DateRange range) {
    return table
        .queryAll(
            r ->
                r.keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(PARTITION),
                            ":from", text(range.least()),
                            ":to", text(range.greatest()))))
        .stream()
        .map(row -> new Coverage(LocalDate.parse(Key.of(row).sort()), number(row, Tally.DOCUMENTS)))
        .toList();
  }
}
