package io.whosecount.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Passages;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.DocumentReader;
import io.whosecount.claims.document.Reading;
import io.whosecount.claims.document.Upload;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import io.whosecount.ledger.dynamodb.LedgerTable;
import io.whosecount.local.dynamodb.EmbeddedDynamoDb;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The commands that read a whole table. */
@Timeout(120)
class LedgerCommandsTest {
  private static final String TEXT =
      "\"=HYPERLINK\" is how it began. Russia lost 12 tanks and 30 drones over the past day, the"
          + " General Staff of the Armed Forces of Ukraine said on May 2. Russia has lost 10,000"
          + " tanks since February 24, 2022, it said.";
  private static EmbeddedDynamoDb database;
  private static DynamoDbClient client;

  private record Run(int exitCode, String output, String errors) {}

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedDynamoDb.start(Path.of("dynamodb", "target", "lib"), Optional.empty(), 0);
    client =
        DynamoDbClient.builder()
            .endpointOverride(database.endpoint())
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    database.close();
  }

  private static void record(String table) {
    LedgerTable.createIfAbsent(client, table);
    DocumentId id = DocumentId.ofObject("documents", "=a.txt");
    Upload upload =
        new Upload(
            id,
            "=a.txt",
            TEXT.getBytes(StandardCharsets.UTF_8),
            Optional.of("text/plain"),
            Map.of("published", "2025-05-03", "publisher", "The Harbour, \"Gazette\""),
            Instant.parse("2025-05-03T10:00:00Z"));
    Document document = ((Reading.Read) DocumentReader.read(upload)).document();
    Extraction extraction = ClaimExtractor.withBuiltInLexicon().extract(document);
    assertThat(extraction.claims()).isNotEmpty();
    new DynamoDbLedger(client, table)
        .record(
            new DocumentRecord(
                id,
                "documents/=a.txt",
                new Revision("10", "0.1.0"),
                upload.uploaded(),
                upload.uploaded(),
                new ReadContent(
                    document.digest(),
                    document.form(),
                    document.charset(),
                    document.text().length(),
                    document.facts(),
                    extraction.claims(),
                    Passages.of(document, extraction.claims()),
                    0)));
  }

  @Test
  void anUntouchedLedgerHasNoDifference() {
    record("untouched");
    Run run = run("verify-ledger", "--table", "untouched");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("1 documents, ").endsWith(": 0 differences\n");
  }

  @Test
  void aRowThatIsChangedOrTakenAwayOrAddedIsPrinted() {
    record("touched");
    List<Map<String, AttributeValue>> rows =
        client.scan(r -> r.tableName("touched")).items().stream()
            .filter(item -> text(item, "PK").startsWith("SERIES#"))
            .toList();
    Map<String, AttributeValue> changed = new java.util.HashMap<>(rows.get(0));
    changed.put("documents", AttributeValue.fromN("7"));
    client.putItem(r -> r.tableName("touched").item(changed));
    client.deleteItem(
        r ->
            r.tableName("touched")
                .key(
                    Map.of(
                        "PK", AttributeValue.fromS(text(rows.get(1), "PK")),
                        "SK", AttributeValue.fromS(text(rows.get(1), "SK")))));
    Map<String, AttributeValue> added = new java.util.HashMap<>(rows.get(0));
    added.put("SK", AttributeValue.fromS("2030-01-01#x"));
    client.putItem(r -> r.tableName("touched").item(added));

    Run run = run("verify-ledger", "--table", "touched");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("found:    documents=7", "expected: nothing", "found:    nothing")
        .endsWith(": 3 differences\n");
  }

  @Test
  void everyClaimIsExportedAsALineOfJson() throws Exception {
    record("exported");
    Run run = run("export", "--table", "exported");
    assertThat(run.exitCode()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.output().strip().split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertThat(lines)
        .extracting(line -> line.at("/claim/measure/item").asText())
        .contains("tank", "uav");
    assertThat(lines.getFirst().at("/facts/publisher/value").asText())
        .isEqualTo("The Harbour, \"Gazette\"");
    assertThat(lines.getFirst().at("/recorded").asText()).isEqualTo("2025-05-03T10:00:00Z");
  }

  @Test
  void everyClaimIsExportedAsARowWithoutFormulas(@TempDir Path folder) throws Exception {
    record("table");
    Path file = folder.resolve("claims.csv");
    Run run = run("export", "--table", "table", "--format", "csv", "--out", file.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).isEmpty();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Files.readString(file), format)) {
      List<CSVRecord> all = rows.getRecords();
      assertThat(all).isNotEmpty();
      assertThat(all).allMatch(row -> row.get("publisher").equals("The Harbour, \"Gazette\""));
      assertThat(all).extracting(row -> row.get("item")).contains("tank", "uav");
      assertThat(all).allMatch(row -> row.toList().stream().noneMatch(c -> c.startsWith("=")));
    }
  }

  @Test
  void aTableThatIsNotThereIsTold() {
    Run verified = run("verify-ledger", "--table", "absent");
    assertThat(verified.exitCode()).isEqualTo(3);
    assertThat(verified.errors())
        .startsWith("whosecount: could not read every document in table absent")
        .doesNotContain("\tat ");
    Run exported = run("export", "--table", "absent");
    assertThat(exported.exitCode()).isEqualTo(1);
    assertThat(exported.errors())
        .startsWith("whosecount: could not read every document in table absent")
        .doesNotContain("\tat ");
  }

  @Test
  void anOutputThatTakesNoMoreIsNotAllThatThereWas() {
    record("full");
    for (List<String> command :
        List.of(
            List.of("export", "--table", "full"),
            List.of("export", "--table", "full", "--format", "csv"),
            List.of("export", "--table", "full", "--out", "/dev/full"),
            List.of("verify-ledger", "--table", "full"))) {
      Run run = runInto(new FullDisk(), command.toArray(String[]::new));
      assertThat(run.exitCode()).as(command.toString()).isPositive();
      assertThat(run.errors()).startsWith("whosecount: ").doesNotContain("\tat ");
    }
  }

  @Test
  void anExportThatFailsLeavesAnOlderFileAsItWas(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("claims.csv"), "yesterday's");
    Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), file);

    Run failed = run("export", "--table", "absent", "--format", "csv", "--out", file.toString());
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(file).hasContent("yesterday's");

    record("replacing");
    Run done = run("export", "--table", "replacing", "--format", "csv", "--out", link.toString());
    assertThat(done.exitCode()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("id,document,").contains("The Harbour");
    assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
  }

  @Test
  void aDamagedDocumentIsNamedAndWhatIsLeftOfItWritten() {
    record("damaged");
    List<Map<String, AttributeValue>> claims =
        client.scan(r -> r.tableName("damaged")).items().stream()
            .filter(item -> item.containsKey("claim") && text(item, "PK").startsWith("DOC#"))
            .toList();
    client.deleteItem(
        r ->
            r.tableName("damaged")
                .key(Map.of("PK", claims.getFirst().get("PK"), "SK", claims.getFirst().get("SK"))));

    Run run = run("export", "--table", "damaged");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output().lines()).hasSize(claims.size() - 1);
    assertThat(run.errors())
        .isEqualTo(
            "whosecount: document %s: %d claims are there, its head counts %d\n"
                .formatted(
                    DocumentId.ofObject("documents", "=a.txt"), claims.size() - 1, claims.size()));
  }

  @Test
  void aFileInNoFolderIsTold(@TempDir Path folder) {
    record("homeless");
    Path file = folder.resolve("nowhere").resolve("claims.csv");
    Run run = run("export", "--table", "homeless", "--out", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).isEqualTo("whosecount: no folder for " + file + "\n");
  }

  @Test
  void aClaimWithAnotherPlaceInTheIndexAndOneThatNoHeadCountsArePrinted() {
    record("claims");
    Map<String, AttributeValue> claim =
        client.scan(r -> r.tableName("claims")).items().stream()
            .filter(item -> text(item, "SK").startsWith("CLAIM#"))
            .findFirst()
            .orElseThrow();
    Map<String, AttributeValue> moved = new java.util.HashMap<>(claim);
    moved.put("GSI1SK", AttributeValue.fromS("elsewhere"));
    client.putItem(r -> r.tableName("claims").item(moved));
    Map<String, AttributeValue> added = new java.util.HashMap<>(claim);
    added.put("SK", AttributeValue.fromS(text(claim, "SK").replaceAll("\\d{5}$", "00099")));
    client.putItem(r -> r.tableName("claims").item(added));

    Run run = run("verify-ledger", "--table", "claims");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("GSI1SK=elsewhere", "GSI1SK=" + text(claim, "GSI1SK"), "expected: nothing")
        .endsWith(": 2 differences\n");
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElseThrow();
  }

  private static Run run(String... arguments) {
    StringWriter output = new StringWriter();
    Run run = runInto(output, arguments);
    return new Run(run.exitCode(), output.toString(), run.errors());
  }

  private static Run runInto(Writer output, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--endpoint", database.endpoint().toString()));
    StringWriter errors = new StringWriter();
    CommandLine line = WhoseCount.commandLine();
    int exitCode =
        line.setOut(new PrintWriter(output))
            .setErr(new PrintWriter(errors))
            .execute(all.toArray(String[]::new));
    return new Run(exitCode, "", errors.toString());
  }
}
