package io.whosecount.local.command;

import io.whosecount.local.Configuration;
import io.whosecount.local.Configuration.Ports;
import io.whosecount.local.Installation;
import io.whosecount.local.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the whole system on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = WhoseCount.Version.class,
    description = "Runs the whole system on this machine, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  private static final Duration REDELIVERY = Duration.ofSeconds(2);

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Where figures are served; 0 takes any free port (default ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--storage-port",
      paramLabel = "PORT",
      defaultValue = "9000",
      description = "Where an S3 client uploads to (default ${DEFAULT-VALUE}).")
  private int storagePort;

  @Option(
      names = "--database-port",
      paramLabel = "PORT",
      defaultValue = "8000",
      description = "Where DynamoDB listens (default ${DEFAULT-VALUE}).")
  private int databasePort;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where everything is kept, made if absent (default ./${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Option(
      names = "--watch",
      paramLabel = "DIR",
      description = "Upload the files of this folder, those that appear in it, and every change.")
  private @Nullable String watch;

  @Option(
      names = "--samples",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Load a handful of sample documents (on by default; --no-samples).")
  private boolean samples;

  @Override
  public Integer call() throws StartFailure, InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    Optional<Path> folder = watchedFolder(spec);
    return new ServeRun(spec.commandLine().getOut())
        .run(
            log ->
                new Configuration(
                    Installation.found(),
                    data,
                    new Ports(port, storagePort, databasePort),
                    REDELIVERY,
                    log,
                    event -> {}),
            folder,
            samples);
  }

  private Optional<Path> watchedFolder(CommandSpec spec) {
    // The build hands an empty one over where nobody named a folder.
    if (watch == null || watch.isBlank()) {
      return Optional.empty();
    }
    Path folder = Path.of(watch).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "no such folder: " + folder + " (--watch, -Dwhosecount.watch)");
    }
    return Optional.of(folder);
  }
}
