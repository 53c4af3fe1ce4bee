package io.whosecount.local;

import io.whosecount.local.storage.StorageEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How the system is started.
 *
 * @param installation where its parts lie
 * @param dataFolder where everything is kept
 * @param ports where it listens
 * @param redelivery how long a failed upload event waits before it is tried again; then ever longer
 * @param log is told of progress and of failures, a line each
 * @param observer is told of every stored and deleted object
 */
public record Configuration(
    Installation installation,
    Path dataFolder,
    Ports ports,
    Duration redelivery,
    Consumer<String> log,
    Consumer<StorageEvent> observer) {
  /** The bucket that documents are uploaded to. */
  public static final String BUCKET = "documents";

  /** The ledger's table. */
  public static final String TABLE = "whosecount";

  /**
   * The ports of 127.0.0.1 to listen at, 0 for any free one.
   *
   * @param http of the figures
   * @param storage of the S3 endpoint
   * @param database of DynamoDB
   */
  public record Ports(int http, int storage, int database) {
    /** Any free ports. */
    public static final Ports ANY = new Ports(0, 0, 0);
  }

  /** A configuration for tests: at any free ports, with quick redeliveries. */
  public static Configuration forTests(
      Installation installation, Path dataFolder, Consumer<StorageEvent> observer) {
    return new Configuration(
        installation,
        dataFolder,
        Ports.ANY,
        Duration.ofMillis(100),
        line -> System.out.println("local: " + line),
        observer);
  }
}
