package io.whosecount.benchmark;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.Figures;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import io.whosecount.ledger.dynamodb.LedgerTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Fills ledgers with ever more documents of the same four years, and prints what a widget's latest
 * figures and a four-year series read of each, and what writing a document costs.
 *
 * <p>The table is the double of DynamoDB, which charges as DynamoDB says: units of 4 KB read, half
 * of it where an old answer will do; of 1 KB written, twice in a transaction. Writes into the index
 * come on top: one more for each claim.
 */
public final class BoundedReads {
  private static final Measure TANKS = new Measure(Item.TANK, Outcome.LOST);
  private static final SeriesKey TOTALS =
      new SeriesKey("westland", TANKS, "eastland-staff", PeriodKind.CUMULATIVE);

  private BoundedReads() {}

  /** Prints a line for each number of documents in {@code arguments}. */
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
      measure(size);
    }
  }

  private static void measure(int size) {
    Tape tape = new Tape();
    try (DynamoDbClient client = new InMemoryDynamoDb()) {
      LedgerTable.createIfAbsent(client, "ledger");
      Ledger ledger = new DynamoDbLedger(client, "ledger", tape);
      SyntheticPress press = new SyntheticPress();
      for (int n = 0; n < size; n++) {
        ledger.record(press.document(n));
      }
      tape.take();
      latest(ledger);
      print(size, "latest figures", tape.take());
      ledger.points(TOTALS, DateRange.ALL);
      ledger.coverage(DateRange.ALL);
      print(size, "four-year series", tape.take());
      ledger.record(press.longDocument(size, 40));
      print(size, "40-claim document", tape.take());
    }
  }

  private static void latest(Ledger ledger) {
    List<SeriesKey> series =
        ledger.series("westland").stream()
            .map(DirectoryEntry::key)
            .filter(key -> key.measure().equals(TANKS))
            .toList();
    Figures.latest(series, Optional.empty(), ledger::latest);
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
