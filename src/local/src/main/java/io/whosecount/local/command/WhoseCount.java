package io.whosecount.local.command;

import io.whosecount.claims.claim.ClaimExtractor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: reads numbers about war, each with the one who counted them. */
@Command(
    name = "whosecount",
    description = "Numbers about war, each with the one who counted them.",
    subcommands = {
      ServeCommand.class,
      ExtractCommand.class,
      ExplainCommand.class,
      VerifyLedgerCommand.class,
      ExportCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = WhoseCount.Version.class,
    footer = {
      "",
      "Exit codes: 0 all went well; 1 something could not be read or started;",
      "2 the command line is wrong."
    })
public final class WhoseCount implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** Runs the program and ends with its exit code. */
  public static void main(String[] arguments) {
    Launched.endWithLauncher();
    System.exit(
        commandLine()
            .setOut(writer(FileDescriptor.out))
            .setErr(writer(FileDescriptor.err))
            .execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new WhoseCount());
    return commandLine
        .setColorScheme(Help.defaultColorScheme(Terminal.ansi()))
        .setExecutionStrategy(WhoseCount::execute)
        .setExecutionExceptionHandler(WhoseCount::report)
        .setUsageHelpAutoWidth(true);
  }

  @Override
  public void run() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    throw new ParameterException(spec.commandLine(), "Missing command.");
  }

  /** UTF-8 whatever the locale says: JSON is, and a quote must not lose a letter. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  /** What was written is not all that there was where the output took no more. */
  private static int execute(CommandLine.ParseResult parsed) {
    int exitCode = new CommandLine.RunLast().execute(parsed);
    CommandLine commandLine = parsed.commandSpec().commandLine();
    if (!commandLine.getOut().checkError()) {
      return exitCode;
    }
    commandLine.getErr().println("whosecount: " + CheckedWriter.FULL);
    return Math.max(exitCode, CommandLine.ExitCode.SOFTWARE);
  }

  /** One line: a stack trace helps nobody at a terminal. */
  private static int report(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
    commandLine.getErr().println("whosecount: " + failure.getMessage());
    return commandLine.getCommandSpec().exitCodeOnExecutionException();
  }

  /** The versions of the program and of its extractor. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(WhoseCount.class.getPackage().getImplementationVersion())
              .orElse("(not packaged)");
      return new String[] {"whosecount " + version, "extractor " + ClaimExtractor.VERSION};
    }
  }
}
