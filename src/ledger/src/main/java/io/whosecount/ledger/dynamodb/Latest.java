package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.LatestPoint;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.claims.series.Voice;
import io.whosecount.ledger.order.KeyText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads the latest observation of a series from the end of its partition: one short query for the
 * numbers of the latest date, however long the series is, and one for those who carry the number,
 * of whom a few are enough for the citation and for the publishers, however many there are.
 */
final class Latest {
  /** Numbers of one claimant for one date; more than these take another page. */
  private static final int AT_ONCE = 10;

  /** The rows of one date that are looked at: more than these no answer can wait for. */
  private static final int MOST = 200;

  private final Table table;

  /** One row of a number, which has one for each of its names. */
  private record Row(Key key, SeriesPoint point) {
    SeriesNumber number() {
      return point.number();
    }

    boolean isBeside(Row other) {
      return number().point().equals(other.number().point());
    }
  }

  /**
   * The rows of the latest point; and those of the one before it, which cost nothing where all of
   * them were read with the others.
   */
  private record Rows(List<Row> last, List<Row> before) {}

  /** The series in {@code table}. */
  Latest(Table table) {
    this.table = table;
  }

  /** See {@link io.whosecount.ledger.Ledger#latest}. */
  Optional<LatestPoint> of(SeriesKey key, LocalDate asOf) {
    Backoff backoff = table.backoff("read the latest of " + key);
    // A replica may know an observation and not yet, or no more, its supporters: then ask strictly.
    for (boolean strict = false; ; strict = true) {
      Rows rows = lastRows(key, asOf, strict);
      Map<SeriesNumber, List<Row>> numbers = byNumber(rows.last());
      if (numbers.isEmpty()) {
        return Optional.empty();
      }
      List<Row> best = best(numbers);
      List<Map<String, AttributeValue>> supporters = supporters(best, strict);
      if (!supporters.isEmpty()) {
        return Optional.of(
            new LatestPoint(
                observation(key, documents(best), citation(supporters)),
                points(numbers),
                points(byNumber(rows.before())),
                supporters.stream()
                    .limit(LatestPoint.MOST_PRINTED)
                    .map(Supporter::facts)
                    .toList()));
      }
      backoff.pause("written while it was read");
    }
  }

  private static List<SeriesPoint> points(Map<SeriesNumber, List<Row>> numbers) {
    return numbers.entrySet().stream()
        .map(number -> new SeriesPoint(number.getKey(), documents(number.getValue())))
        .toList();
  }

  /** The rows of the latest point that reaches no further than {@code asOf}. */
  private Rows lastRows(SeriesKey key, LocalDate asOf, boolean strict) {
    List<Row> rows = new ArrayList<>();
    Map<String, AttributeValue> start = Map.of();
    do {
      QueryResponse page = descending(SeriesText.of(key), asOf, start, strict);
      start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
      List<Row> read = upTo(asOf, key, page.items());
      for (int n = 0; n < read.size(); n++) {
        Row row = read.get(n);
        if (!rows.isEmpty() && !rows.getFirst().isBeside(row)) {
          return new Rows(rows, whole(read.subList(n, read.size()), start.isEmpty()));
        }
        if (rows.size() == MOST) {
          return new Rows(rows, List.of());
        }
        rows.add(row);
      }
    } while (!start.isEmpty());
    return new Rows(rows, List.of());
  }

  /** Without a month or a year that begins before that day and ends behind it. */
  private static List<Row> upTo(
      LocalDate asOf, SeriesKey key, List<Map<String, AttributeValue>> items) {
    return items.stream()
        .map(item -> new Row(Key.of(item), Points.point(key, item)))
        .filter(row -> !row.number().asOf().lastDay().isAfter(asOf))
        .toList();
  }

  /** The rows of the first point of {@code read}; none where some may not have been read. */
  private static List<Row> whole(List<Row> read, boolean atEnd) {
    List<Row> first = read.stream().takeWhile(read.getFirst()::isBeside).toList();
    return atEnd || first.size() < read.size() ? first : List.of();
  }

  private static Map<SeriesNumber, List<Row>> byNumber(List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Row::number, () -> new TreeMap<>(SeriesNumber.IN_SERIES), Collectors.toList()));
  }

  /**
   * The rows, one for each of its names, of the number with the most documents; of several of the
   * greatest number.
   */
  private static List<Row> best(Map<SeriesNumber, List<Row>> numbers) {
    return numbers.entrySet().stream()
        .max(
            Comparator.comparingLong(
                    (Map.Entry<SeriesNumber, List<Row>> number) -> documents(number.getValue()))
                .thenComparing(Map.Entry::getKey, SeriesNumber.IN_SERIES))
        .orElseThrow()
        .getValue();
  }

  private static long documents(List<Row> rows) {
    return rows.stream().mapToLong(row -> row.point().documents()).sum();
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

  /**
   * Who carries the number of {@code observations}, in the order of its names: as many as are
   * looked at, and behind them the first of each further name.
   */
  private List<Map<String, AttributeValue>> supporters(List<Row> observations, boolean strict) {
    List<Map<String, AttributeValue>> found = new ArrayList<>();
    observations.stream()
        .map(Row::key)
        .sorted(Comparator.comparing(Key::sort, KeyText.ORDER))
        .forEach(
            observation ->
                found.addAll(
                    supporters(
                        observation,
                        Math.max(1, LatestPoint.MOST_PRINTED - found.size()),
                        strict)));
    return found;
  }

  private List<Map<String, AttributeValue>> supporters(Key observation, int most, boolean strict) {
    return table
        .query(
            r ->
                r.keyConditionExpression("PK = :partition")
                    .expressionAttributeValues(
                        Map.of(":partition", text(Support.supportersOf(observation))))
                    .consistentRead(strict)
                    .limit(most))
        .items();
  }

  /** The earliest published, of whom each name's come first. */
  private static Citation citation(List<Map<String, AttributeValue>> supporters) {
    return supporters.stream()
        .min(Comparator.comparing(supporter -> Key.of(supporter).sort(), KeyText.ORDER))
        .map(Supporter::citation)
        .orElseThrow();
  }

  /**
   * The observation that the ledger holds. The claim was placed when it was recorded, perhaps by
   * another version than this, which might place it elsewhere or nowhere: until its document is
   * read again it stands where it was put, under that series' ids.
   */
  private static Observation observation(SeriesKey key, long documents, Citation citation) {
    Voice voice = Voice.of(citation.claim(), citation.facts());
    return new Observation(
        key,
        new Side(key.side(), citation.claim().side().map(Side::name).orElse(key.side())),
        new Voice(key.claimant(), voice.name(), voice.kind()),
        citation.claim().period(),
        citation.claim().quantity(),
        documents,
        citation);
  }
}
