package io.whosecount.local.command;

import io.whosecount.ledger.dynamodb.LedgerAudit;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Recomputes what follows from the claims of a table, and prints what is otherwise. */
@Command(
    name = "verify-ledger",
    mixinStandardHelpOptions = true,
    versionProvider = WhoseCount.Version.class,
    description = {
      "Recomputes every observation and directory row from the claims of a table, and prints those"
          + " that are otherwise. Changes nothing.",
      "Rows that differ are read once more before they are printed; those of documents that are"
          + " taken in meanwhile may show up all the same: run it again.",
      "Of every row 120 bytes are kept meanwhile, of a document of 40 claims 7 KB: a table of a"
          + " million of them wants `java -Xmx8g -jar ...`."
    },
    footer = {
      "",
      "Exit codes: 0 no difference; 1 differences; 2 the command line is wrong;",
      "3 the table could not be read, or the output not written."
    },
    exitCodeOnExecutionException = 3)
final class VerifyLedgerCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private TableOptions options = new TableOptions();

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    PrintWriter output = spec.commandLine().getOut();
    try (DynamoDbClient client = options.client()) {
      LedgerAudit.Summary summary =
          new LedgerAudit(client, options.table())
              .compare(
                  difference ->
                      output.printf(
                          "%s%n  expected: %s%n  found:    %s%n",
                          difference.key(),
                          difference.expected().orElse("nothing"),
                          difference.found().orElse("nothing")));
      output.printf(
          "%d documents, %d claims, %d rows compared: %d differences%n",
          summary.documents(), summary.claims(), summary.rows(), summary.differences());
      new CheckedWriter(output).flush();
      return summary.differences() == 0 ? 0 : 1;
    }
  }
}
