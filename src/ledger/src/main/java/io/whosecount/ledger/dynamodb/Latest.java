package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.number;
import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.Placement;
import io.whosecount.claims.series.Placement.Apart;
import io.whosecount.claims.series.Placement.InSeries;
import io.whosecount.claims.series.SeriesKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads the latest observation of a series from the end of its partition: one short query for the
 * numbers of the latest date, however long the series is, and one item for the citation, however
 * many documents there are.
 */
final class Latest {
  /** Numbers of one claimant for one date; more than these take another page. */
  private static final int AT_ONCE = 10;

  private final Table table;

  /** The series in {@code table}. */
  Latest(Table table) {
    this.table = table;
  }

  /** See {@link io.whosecount.ledger.Ledger#latest}. */
  Optional<Observation> of(SeriesKey key, LocalDate asOf) {
    Backoff backoff = new Backoff("read the latest of " + key);
    // A replica may know an observation and not yet, or no more, its supporters: then ask strictly.
    for (boolean strict = false; ; strict = true) {
      Optional<Map<String, AttributeValue>> row = latestRow(SeriesText.of(key), asOf, strict);
      if (row.isEmpty()) {
        return Optional.empty();
      }
      Optional<Citation> citation = citation(Key.of(row.get()), strict);
      if (citation.isPresent()) {
        return Optional.of(observation(key, number(row.get(), Tally.DOCUMENTS), citation.get()));
      }
      backoff.pause("written while it was read");
    }
  }

  /** Of the latest point the row with the most documents; of several the greatest number. */
  private Optional<Map<String, AttributeValue>> latestRow(
      SeriesText series, LocalDate asOf, boolean strict) {
    Optional<Map<String, AttributeValue>> best = Optional.empty();
    Map<String, AttributeValue> start = Map.of();
    do {
      QueryResponse page = descending(series, asOf, start, strict);
      for (Map<String, AttributeValue> row : page.items()) {
        if (lastDay(row).isAfter(asOf)) {
          continue; // A month or a year that begins before that day and ends behind it.
        }
        if (best.isPresent() && !point(best.get()).equals(point(row))) {
          return best;
        }
        // Rows come with the greatest number first, so a later one has to have more documents.
        if (best.isEmpty() || documents(row) > documents(best.get())) {
          best = Optional.of(row);
        }
      }
      start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
    } while (!start.isEmpty());
    return best;
  }

  private QueryResponse descending(
      SeriesText series, LocalDate asOf, Map<String, AttributeValue> start, boolean strict) {
    String end = new DateRange(Optional.empty(), Optional.of(asOf)).greatest();
    return table.query(
        r -> {
          r.keyConditionExpression("PK = :partition AND SK < :end")
              .expressionAttributeValues(
                  Map.of(":partition", text(series.partition()), ":end", text(end)))
              .scanIndexForward(false)
              .consistentRead(strict)
              .limit(AT_ONCE);
          if (!start.isEmpty()) {
            r.exclusiveStartKey(start);
          }
        });
  }

  private Optional<Citation> citation(Key observation, boolean strict) {
    return table
        .query(
            r ->
                r.keyConditionExpression("PK = :partition")
                    .expressionAttributeValues(
                        Map.of(":partition", text(Support.supportersOf(observation))))
                    .consistentRead(strict)
                    .limit(1))
        .items()
        .stream()
        .findFirst()
        .map(Supporter::citation);
  }

  private static Observation observation(SeriesKey key, long documents, Citation citation) {
    return switch (Placement.of(citation.claim(), citation.facts())) {
      case InSeries place ->
          new Observation(
              key,
              place.side(),
              place.voice(),
              citation.claim().period(),
              citation.claim().quantity(),
              documents,
              citation);
      case Apart apart ->
          throw new IllegalStateException(
              "claim " + citation.claim().id() + " supports " + key + " but is " + apart);
    };
  }

  private static long documents(Map<String, AttributeValue> row) {
    return number(row, Tally.DOCUMENTS);
  }

  private static LocalDate lastDay(Map<String, AttributeValue> row) {
    String point = point(row);
    int slash = point.indexOf('/');
    return PartialDate.parse(slash < 0 ? point : point.substring(0, slash)).lastDay();
  }

  private static String point(Map<String, AttributeValue> row) {
    String sort = Key.of(row).sort();
    return sort.substring(0, sort.indexOf('#'));
  }
}
