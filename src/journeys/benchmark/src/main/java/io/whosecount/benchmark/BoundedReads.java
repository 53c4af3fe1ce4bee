package io.whosecount.benchmark;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.query.NotRecordedException;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.query.SeriesService;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import io.whosecount.ledger.dynamodb.LedgerTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Fills ledgers with ever more documents of the same days, and tells what the queries of a widget
 * read of each, as the function asks them, and what writing a document costs.
 *
 * <p>The table is the double of DynamoDB, which charges as DynamoDB says: units of 4 KB read, half
 * of it where an old answer will do; of 1 KB written, twice in a transaction, and those of the
 * index.
 */
public final class BoundedReads {
  private static final Map<String, String> TANKS =
      Map.of("side", "westland", "item", "tank", "outcome", "lost");

  private final Tape tape = new Tape();
  private final Ledger ledger;
  private final SyntheticPress press;
  private final int documents;

  private BoundedReads(DynamoDbClient client, int documents, SyntheticPress press) {
    LedgerTable.createIfAbsent(client, "ledger");
    this.ledger = new DynamoDbLedger(client, "ledger", tape);
    this.press = press;
    this.documents = documents;
    for (int n = 0; n < documents; n++) {
      ledger.record(press.document(n));
    }
    tape.take();
  }

  /** What was read and written, query by query. */
  record Costs(
      Tape.Reading latest,
      Tape.Reading latestOfOne,
      Tape.Reading unknownClaimant,
      Tape.Reading series,
      Tape.Reading longDocument) {}

  /** The costs over a ledger of so many documents of {@code press}. */
  static Costs measure(int documents, SyntheticPress press) {
    try (DynamoDbClient client = new InMemoryDynamoDb()) {
      return new BoundedReads(client, documents, press).costs();
    }
  }

  private Costs costs() {
    return new Costs(
        figures(Map.of()),
        figures(Map.of("claimant", "eastland-staff")),
        figures(Map.of("claimant", "eastland-stuff")),
        series(),
        longDocument());
  }

  private Tape.Reading figures(Map<String, String> more) {
    try {
      new FiguresService(ledger).figures(FiguresQuery.of(parameters(more)));
    } catch (NotRecordedException asItShould) {
      // What was read to know it is what counts here.
    }
    return tape.take();
  }

  private Tape.Reading series() {
    new SeriesService(ledger)
        .series(SeriesQuery.of(parameters(Map.of("claimant", "eastland-staff"))));
    return tape.take();
  }

  private Tape.Reading longDocument() {
    ledger.record(press.longDocument(documents, 40));
    return tape.take();
  }

  private static Map<String, List<String>> parameters(Map<String, String> more) {
    Map<String, List<String>> parameters = new HashMap<>();
    TANKS.forEach((name, value) -> parameters.put(name, List.of(value)));
    more.forEach((name, value) -> parameters.put(name, List.of(value)));
    return parameters;
  }

  /** Prints a line for each query and each number of documents in {@code arguments}. */
  public static void main(String[] arguments) {
    List<Integer> sizes =
        Arrays.stream(arguments)
            .filter(argument -> !argument.isBlank())
            .flatMap(argument -> Arrays.stream(argument.split("[, ]+")))
            .map(Integer::valueOf)
            .toList();
    System.out.println(
        "documents  query              requests  items    bytes  read units  write units");
    for (int size : sizes.isEmpty() ? List.of(1_000, 10_000, 100_000) : sizes) {
      Costs costs =
          measure(
              size,
              new SyntheticPress(
                  SyntheticPress.FOUR_YEARS, SyntheticPress.DOCUMENTS_FOR_AN_OFFICIAL));
      print(size, "latest figures", costs.latest());
      print(size, "of one claimant", costs.latestOfOne());
      print(size, "unknown claimant", costs.unknownClaimant());
      print(size, "four-year series", costs.series());
      print(size, "40-claim document", costs.longDocument());
    }
  }

  private static void print(int size, String query, Tape.Reading reading) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%9d  %-17s  %8d  %5d  %7d  %10.1f  %11.0f",
            size,
            query,
            reading.requests(),
            reading.items(),
            reading.bytes(),
            reading.readUnits(),
            reading.writeUnits()));
  }
}
