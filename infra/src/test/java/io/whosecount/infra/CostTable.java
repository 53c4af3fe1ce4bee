package io.whosecount.infra;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the stack costs in a month, in dollars, by what was measured (README.md of the project) and
 * {@link Price}. Where nothing was measured, the assumption stands in infra/README.md.
 */
final class CostTable {
  private static final Settings DEFAULTS = Settings.read(Map.of());

  // A document of 40 claims: README.md of the project; those of the index are LedgerTable's.
  private static final int WRITE_UNITS = 212 + 80;
  private static final int READ_UNITS = 55;
  private static final BilledTime EXTRACT =
      new BilledTime(
          new BigDecimal("6.9"), new BigDecimal("18"), DEFAULTS.capacity().extractMemory());
  private static final BigDecimal UPLOADED_GB = new BigDecimal("0.000010");
  // Its items and those of the index, 100 bytes added to each, as DynamoDB counts.
  private static final BigDecimal LEDGER_GB = new BigDecimal("0.000214");
  private static final BigDecimal WITHOUT_INDEX_GB = new BigDecimal("0.000150");
  private static final int REQUESTS_OF_THE_QUEUE = 3;
  private static final BigDecimal LOGGED_GB = new BigDecimal("0.000001");

  // An answer: a page of the latest figures of 25 claimants, as the widget asks for it.
  private static final int ANSWERS = 10_000_000;
  private static final BilledTime FIGURES =
      new BilledTime(
          new BigDecimal("3.3"), new BigDecimal("3.1"), DEFAULTS.capacity().figuresMemory());
  private static final BigDecimal ANSWER_GB = new BigDecimal("0.000008");
  private static final BigDecimal ANSWER_LOGGED_GB = new BigDecimal("0.00000065");
  private static final BigDecimal PAST_THE_CDN = new BigDecimal("0.05");

  private static final int SECONDS_A_MONTH = 30 * 24 * 3600;
  private static final BigDecimal TRACED = new BigDecimal("0.05");
  private static final int ALARMS = 12;
  private static final int MONTHS_A_YEAR = 12;

  // Lambda asks a queue all the time, even an empty one: that many askers wait that long each.
  private static final int ASKERS = 5;
  private static final int SECONDS_ASKED = 20;

  private static final List<Scale> SCALES =
      List.of(
          new Scale(100, new BigDecimal("27")),
          new Scale(10_000, new BigDecimal("28")),
          new Scale(1_000_000, new BigDecimal("38")));

  private CostTable() {}

  /**
   * A newsroom's month.
   *
   * @param documents how many it uploads in a month
   * @param readUnitsOfAPage measured at about as many documents; of a million, at 100,000
   */
  private record Scale(int documents, BigDecimal readUnitsOfAPage) {
    BigDecimal times(BigDecimal each) {
      return each.multiply(BigDecimal.valueOf(documents));
    }

    BigDecimal times(int each) {
      return times(BigDecimal.valueOf(each));
    }
  }

  private record Row(String what, Function<Scale, BigDecimal> dollars) {}

  /** As Markdown, between the README's marks. */
  static String markdown() {
    return "Documents, a month:\n\n"
        + head("documents a month")
        + table(documents())
        + "\nTen million widget calls a month, straight from the HTTP API:\n\n"
        + head("documents a month before")
        + table(answers(BigDecimal.ONE))
        + "\nThe same through CloudFront, if it answers 95 of 100 itself:\n\n"
        + head("documents a month before")
        + table(cdn())
        + worstCase()
        + "\nPrices: us-east-1, on demand, list prices without free tiers, written down "
        + Price.AS_OF
        + ", to be checked before they are relied on:\n\n"
        + prices();
  }

  /** Requests at the rate above which the HTTP API refuses, in each second of a month. */
  private static String worstCase() {
    int rate = DEFAULTS.web().requestsPerSecond();
    long most = (long) rate * SECONDS_A_MONTH;
    List<Row> rows =
        answers(
            BigDecimal.valueOf(most).divide(BigDecimal.valueOf(ANSWERS), MathContext.DECIMAL64));
    return "\nAt worst, without CloudFront: %,d such calls a second (the default of".formatted(rate)
        + " `requestsPerSecond`),\neach second of the month, which are %,d calls:\n\n"
            .formatted(most)
        + head("documents a month before")
        + line("**together**", s -> sum(rows, s));
  }

  private static List<Row> documents() {
    return List.of(
        new Row(
            "Table: writes (292 units a document)",
            s -> Price.TABLE_WRITE.of(s.times(WRITE_UNITS))),
        new Row("Table: reads (55 units)", s -> Price.TABLE_READ.of(s.times(READ_UNITS))),
        new Row(
            "Table: kept after a year (214 KB, recoverable 150 KB)",
            s ->
                Price.TABLE_STORED
                    .of(aYearOf(s.times(LEDGER_GB)))
                    .add(Price.TABLE_RECOVERY.of(aYearOf(s.times(WITHOUT_INDEX_GB))))),
        new Row(
            "extract: " + EXTRACT,
            s ->
                Price.LAMBDA_TIME
                    .of(s.times(EXTRACT.gigabyteSeconds()))
                    .add(Price.LAMBDA_INVOCATION.of(s.times(1)))),
        new Row(
            "Bucket: upload, read, kept after a year (10 KB)",
            s ->
                Price.S3_WRITE
                    .of(s.times(1))
                    .add(Price.S3_READ.of(s.times(1)))
                    .add(Price.S3_STORED.of(aYearOf(s.times(UPLOADED_GB))))),
        new Row(
            "Queue: 3 requests, and asking an empty one",
            s -> Price.QUEUE.of(s.times(REQUESTS_OF_THE_QUEUE).add(polls()))),
        new Row(
            "Logs and traces",
            s -> Price.LOG.of(s.times(LOGGED_GB)).add(Price.TRACE.of(traced(s.times(1))))),
        new Row("Alarms (12)", s -> Price.ALARM.of(BigDecimal.valueOf(ALARMS))),
        new Row("Dashboard", s -> Price.DASHBOARD.of(BigDecimal.ONE)));
  }

  private static List<Row> answers(BigDecimal share) {
    BigDecimal answers = share.multiply(BigDecimal.valueOf(ANSWERS));
    return List.of(
        new Row(
            "Table: reads (27, 28, 38 units)",
            s -> Price.TABLE_READ.of(answers.multiply(s.readUnitsOfAPage()))),
        new Row("HTTP API", s -> Price.HTTP_API.of(answers)),
        new Row(
            "figures: " + FIGURES,
            s ->
                Price.LAMBDA_TIME
                    .of(answers.multiply(FIGURES.gigabyteSeconds()))
                    .add(Price.LAMBDA_INVOCATION.of(answers))),
        new Row(
            "Logs and traces",
            s ->
                Price.LOG
                    .of(answers.multiply(ANSWER_LOGGED_GB))
                    .add(Price.TRACE.of(traced(answers)))),
        new Row("Transfer (8 KB)", s -> Price.TRANSFER.of(answers.multiply(ANSWER_GB))));
  }

  /** What comes from the HTTP API to CloudFront is not charged as transfer. */
  private static List<Row> cdn() {
    BigDecimal answers = BigDecimal.valueOf(ANSWERS);
    List<Row> behind = answers(PAST_THE_CDN);
    return List.of(
        new Row(
            "The HTTP API and what is behind it, 5 of 100",
            s -> sum(behind.subList(0, behind.size() - 1), s)),
        new Row("CloudFront: requests", s -> Price.CDN_REQUEST.of(answers)),
        new Row(
            "CloudFront: transfer (8 KB)",
            s -> Price.CDN_TRANSFER.of(answers.multiply(ANSWER_GB))));
  }

  private static BigDecimal aYearOf(BigDecimal monthly) {
    return monthly.multiply(BigDecimal.valueOf(MONTHS_A_YEAR));
  }

  private static BigDecimal polls() {
    return BigDecimal.valueOf((long) SECONDS_A_MONTH / SECONDS_ASKED * ASKERS);
  }

  /** X-Ray takes the first of each second, and one of twenty of the rest. */
  private static BigDecimal traced(BigDecimal calls) {
    BigDecimal first = calls.min(BigDecimal.valueOf(SECONDS_A_MONTH));
    return first.add(calls.subtract(first).multiply(TRACED));
  }

  private static String head(String corner) {
    return "| dollars, by "
        + corner
        + " | "
        + SCALES.stream().map(s -> "%,d".formatted(s.documents())).collect(joining(" | "))
        + " |\n|---|"
        + "---:|".repeat(SCALES.size())
        + "\n";
  }

  private static String table(List<Row> rows) {
    return rows.stream().map(row -> line(row.what(), row.dollars())).collect(joining())
        + line("**together**", s -> sum(rows, s));
  }

  private static BigDecimal sum(List<Row> rows, Scale scale) {
    return rows.stream()
        .map(row -> row.dollars().apply(scale))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String line(String what, Function<Scale, BigDecimal> dollars) {
    return "| "
        + what
        + " | "
        + SCALES.stream()
            .map(s -> "%,.2f".formatted(dollars.apply(s).setScale(2, RoundingMode.HALF_UP)))
            .collect(joining(" | "))
        + " |\n";
  }

  private static String prices() {
    return "| what | dollars |\n|---|---:|\n"
        + Arrays.stream(Price.values())
            .map(price -> "| %s | %s |\n".formatted(price.what(), price.dollars()))
            .collect(joining());
  }
}
