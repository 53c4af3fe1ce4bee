package io.whosecount.local.command;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which rules and words made each claim, and why a number was refused. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = WhoseCount.Version.class,
    description = "Shows which rules and words made each claim, and why a number was refused.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    PrintWriter output = spec.commandLine().getOut();
    return switch (LocalDocument.read(file)) {
      case Reading.Read read -> {
        boolean colours = spec.commandLine().getColorScheme().ansi().enabled();
        Explanation explanation =
            new Explanation(
                ClaimExtractor.withBuiltInLexicon().extract(read.document()), new Ink(colours));
        output.print(explanation.of(String.valueOf(file.getFileName())));
        output.flush();
        yield 0;
      }
      case Reading.Unreadable unreadable -> {
        spec.commandLine()
            .getErr()
            .println(
                "whosecount: "
                    + file
                    + ": "
                    + unreadable.reason().id()
                    + ": "
                    + unreadable.detail());
        yield 1;
      }
    };
  }
}
