package io.whosecount.local.dynamodb;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A running DynamoDB Local on the loopback interface: any credentials and regions see the same
 * tables.
 *
 * <p>It runs as a child process, because its libraries (log4j, Jackson, Jetty, an older AWS SDK) do
 * not go together with ours.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);
  private static final int TRIES_FOR_A_PORT = 3;

  private final Process process;
  private final Path workFolder;
  private final URI endpoint;

  private EmbeddedDynamoDb(Process process, Path workFolder, URI endpoint) {
    this.process = process;
    this.workFolder = workFolder;
    this.endpoint = endpoint;
  }

  /**
   * Starts DynamoDB Local and waits until it answers.
   *
   * @param libraries the folder with its jars: {@code target/lib} of this module
   * @param dataFolder where tables are kept, made if absent; without it they live in memory
   * @param port to listen on; 0 for any free one
   * @throws IllegalStateException with the output of the process where it does not start
   */
  public static EmbeddedDynamoDb start(Path libraries, Optional<Path> dataFolder, int port) {
    if (!Files.isDirectory(libraries)) {
      throw new IllegalArgumentException("no folder with DynamoDB Local: " + libraries);
    }
    // Somebody else can take a free port before the process does.
    for (int left = port == 0 ? TRIES_FOR_A_PORT : 1; ; left--) {
      try {
        return startOnce(libraries, dataFolder, port == 0 ? freePort() : port);
      } catch (IllegalStateException e) {
        if (left == 1) {
          throw e;
        }
      }
    }
  }

  /** Where it answers. */
  public URI endpoint() {
    return endpoint;
  }

  /** Ends the process; what was written to a data folder stays. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    WorkFolder.delete(workFolder);
  }

  private static EmbeddedDynamoDb startOnce(Path libraries, Optional<Path> dataFolder, int port) {
    Path workFolder = WorkFolder.withProgram();
    Path output = workFolder.resolve("output.txt");
    EmbeddedDynamoDb started = null;
    try {
      dataFolder.ifPresent(EmbeddedDynamoDb::make);
      Process process =
          new ProcessBuilder(commandLine(libraries, dataFolder, workFolder, port))
              .directory(workFolder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      URI endpoint = URI.create("http://127.0.0.1:" + port);
      started = new EmbeddedDynamoDb(process, workFolder, endpoint);
      started.awaitAnswer(output);
      return started;
    } catch (IOException e) {
      WorkFolder.delete(workFolder);
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      if (started != null) {
        started.close();
      }
      throw e;
    }
  }

  private static List<String> commandLine(
      Path libraries, Optional<Path> dataFolder, Path workFolder, int port) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path folder = libraries.toAbsolutePath();
    List<String> line = new ArrayList<>();
    line.add(java.toString());
    line.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.library.path=" + folder));
    // It unpacks a native library at each start; there it is deleted with the rest.
    line.add("-Djava.io.tmpdir=" + workFolder);
    line.addAll(List.of("-cp", workFolder + File.pathSeparator + folder.resolve("*")));
    line.add(DynamoDbProcess.class.getName());
    line.addAll(List.of("-port", Integer.toString(port), "-sharedDb", "-disableTelemetry"));
    if (dataFolder.isPresent()) {
      line.addAll(List.of("-dbPath", dataFolder.get().toAbsolutePath().toString()));
    } else {
      line.add("-inMemory");
    }
    return line;
  }

  private void awaitAnswer(Path output) {
    long end = System.nanoTime() + START_TIMEOUT.toNanos();
    while (!answers()) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            "DynamoDB Local ended with " + process.exitValue() + ":\n" + read(output));
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "DynamoDB Local does not answer after " + START_TIMEOUT + ":\n" + read(output));
      }
      pause();
    }
  }

  /** Whether it answers: a request without a signature gets a 400 from DynamoDB. */
  private boolean answers() {
    if (!process.isAlive()) {
      return false;
    }
    try {
      HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      return connection.getResponseCode() == 400
          && connection.getHeaderField("x-amzn-RequestId") != null;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while DynamoDB Local starts", e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path output) {
    try (InputStream in = Files.newInputStream(output)) {
      return new String(in.readNBytes(20_000), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "(its output cannot be read: " + e.getMessage() + ")";
    }
  }
}
