package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.series.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that tell on which days documents were published that were read; written by {@link
 * Flip}. A day has a row as long as one of its parts has, and each part, see {@link Part}, counts
 * the documents: who reads asks for days, and writers meet at a sixteenth of a day.
 */
final class CoverageRows {
  private static final String DAYS = "COVERAGE";
  private static final String PARTS = "COVERED";

  private final Table table;

  /** The rows in {@code table}. */
  CoverageRows(Table table) {
    this.table = table;
  }

  /** The counts above the document of {@code head}, if it was read. */
  static Optional<Tally> tally(Head head) {
    return head.published()
        .map(LocalDate::toString)
        .map(
            day ->
                new Tally(
                    new Key(Part.of(head.document()).of(PARTS), day),
                    Tally.DOCUMENTS,
                    Optional.of(new Tally(new Key(DAYS, day), "parts", Optional.empty()))));
  }

  /** See {@link io.whosecount.ledger.Ledger#coverage}. */
  List<LocalDate> in(DateRange range) {
    return table
        .queryAll(
            r ->
                r.keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(DAYS),
                            ":from", text(range.least()),
                            ":to", text(range.greatest()))))
        .stream()
        .map(row -> LocalDate.parse(Key.of(row).sort()))
        .toList();
  }
}
