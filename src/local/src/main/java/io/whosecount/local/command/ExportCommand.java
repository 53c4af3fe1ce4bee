package io.whosecount.local.command;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.dynamodb.StoredDocuments;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Writes all claims of a table, each with the facts of its document. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = WhoseCount.Version.class,
    description = "Writes all claims of a table, a line each, with the facts of their documents.",
    footer = {
      "",
      "Exit codes: 0 all is written; 1 the table could not be read, or the output not written, or a"
          + " document is damaged: it is named, and what is left of it written; 2 the command line"
          + " is wrong."
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private TableOptions options = new TableOptions();

  @Option(
      names = "--format",
      paramLabel = "ndjson|csv",
      description = "The form (default: ${DEFAULT-VALUE}).",
      defaultValue = "ndjson")
  private Form form = Form.ndjson;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write (default: the standard output); an older one is replaced when all is"
              + " there.")
  private @Nullable Path out;

  /** The forms, named as they are typed. */
  @SuppressWarnings("checkstyle:ConstantName")
  enum Form {
    ndjson,
    csv
  }

  private boolean isWhole = true;

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    try (DynamoDbClient client = options.client()) {
      StoredDocuments documents = new StoredDocuments(client, options.table());
      if (out == null) {
        try (Writer writer = new BufferedWriter(new CheckedWriter(spec.commandLine().getOut()))) {
          write(documents, writer);
        }
      } else {
        WholeFile.write(out, writer -> write(documents, writer));
      }
    }
    return isWhole ? 0 : 1;
  }

  private void write(StoredDocuments documents, Writer writer) throws IOException {
    try {
      switch (form) {
        case ndjson -> writeLines(documents, writer);
        case csv -> writeTable(documents, writer);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writeLines(StoredDocuments documents, Writer writer) {
    ObjectWriter json = JsonMapper.builder().build().writerFor(ExportedClaim.class);
    each(documents, claim -> writer.write(json.writeValueAsString(claim) + "\n"));
  }

  private void writeTable(StoredDocuments documents, Writer writer) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(ExportedClaim.COLUMNS.toArray(String[]::new)).get();
    // Not closed: the writer is the caller's.
    CSVPrinter table = new CSVPrinter(writer, format);
    each(documents, claim -> table.printRecord(claim.cells()));
    table.flush();
  }

  /** What takes a claim and may fail to write it. */
  private interface Taker {
    void take(ExportedClaim claim) throws IOException;
  }

  private void each(StoredDocuments documents, Taker taker) {
    documents.forEach(
        document -> {
          if (document.content() instanceof ReadContent read) {
            each(document, read, taker);
          }
        },
        this::complain);
  }

  private void complain(String damage) {
    isWhole = false;
    if (spec != null) {
      spec.commandLine().getErr().println("whosecount: " + damage);
    }
  }

  private static void each(DocumentRecord document, ReadContent read, Taker taker) {
    read.claims()
        .forEach(
            claim -> {
              try {
                taker.take(ExportedClaim.of(claim, read.facts(), document.recorded()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
