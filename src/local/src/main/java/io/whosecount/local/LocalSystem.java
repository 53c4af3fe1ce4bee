package io.whosecount.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.local.dynamodb.EmbeddedDynamoDb;
import io.whosecount.local.runtime.LocalFunction;
import io.whosecount.local.sources.HttpFront;
import io.whosecount.local.sources.LocalQueue;
import io.whosecount.local.sources.QueueFolder;
import io.whosecount.local.sources.QueuePoller;
import io.whosecount.local.sources.S3Notification;
import io.whosecount.local.storage.EmbeddedStorage;
import io.whosecount.local.storage.StorageEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * The whole system, running: an S3 endpoint whose uploads fire the packaged extract function, a
 * DynamoDB that holds the ledger, and the packaged figures function behind HTTP.
 */
public final class LocalSystem implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BATCHES_AT_ONCE = 2;

  private final Closers closers;
  private final DataFolder data;
  private final EmbeddedDynamoDb database;
  private final EmbeddedStorage storage;
  private final QueueFolder queueFolder;
  private final LocalQueue queue;
  private final LocalFunction extract;
  private final LocalFunction figures;
  private final HttpFront front;

  /** Starts it and waits until both functions are ready. */
  public static LocalSystem start(Configuration configuration)
      throws StartFailure, InterruptedException {
    configuration.installation().check();
    FreePorts.check(configuration.ports());
    Closers closers = new Closers(configuration.log());
    try {
      return new LocalSystem(configuration, closers);
    } catch (StartFailure | InterruptedException | RuntimeException failure) {
      closers.close();
      throw failure;
    } catch (IOException failure) {
      closers.close();
      throw new StartFailure(rootMessage(failure), failure);
    }
  }

  private LocalSystem(Configuration configuration, Closers closers)
      throws IOException, StartFailure, InterruptedException {
    this.closers = closers;
    this.data = closers.add(DataFolder.take(configuration.dataFolder()));
    this.queueFolder = QueueFolder.at(data.queue());
    this.queue = LocalQueue.open(queueFolder, Clock.systemUTC());
    // The slowest part: the storage starts meanwhile.
    CompletableFuture<EmbeddedDynamoDb> starting = startDatabase(configuration);
    configuration.log().accept("starting the object storage and DynamoDB");
    try {
      this.storage = startStorage(configuration);
    } finally {
      this.database = await(starting);
    }
    DatabaseTable.create(database.endpoint());
    Endpoints endpoints = new Endpoints(database.endpoint(), storage.endpoint());
    configuration.log().accept("starting the functions extract and figures");
    this.extract = closers.add(Functions.extract(configuration, data, endpoints));
    this.figures = closers.add(Functions.figures(configuration, data, endpoints));
    Functions.warmUp(data, extract, figures);
    closers.add(
        QueuePoller.start(
            queue,
            extract::invoke,
            BATCHES_AT_ONCE,
            configuration.redelivery(),
            configuration.log()));
    this.front = closers.add(HttpFront.start(configuration.ports().http(), figures::invoke));
  }

  /** Where the figures are served. */
  public URI http() {
    return front.address();
  }

  /** Where an S3 client uploads to. */
  public URI storage() {
    return storage.endpoint();
  }

  /** Where a DynamoDB client finds the ledger's table. */
  public URI database() {
    return database.endpoint();
  }

  /** Where everything is kept, as an absolute path. */
  public Path dataFolder() {
    return data.root();
  }

  /** The function that reads uploads. */
  public LocalFunction extract() {
    return extract;
  }

  /** The function that serves figures. */
  public LocalFunction figures() {
    return figures;
  }

  /** The upload events that were given up. */
  public List<QueueFolder.Stored> deadLetters() throws IOException {
    return queueFolder.deadMessages();
  }

  /** Sends an upload event that no upload stands behind, as a late or lost one. */
  public void send(StorageEvent event) {
    try {
      queue.send(JSON.writeValueAsString(S3Notification.of(event)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records of text are always JSON", impossible);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Waits until every upload so far was handled; whether that came before {@code most} was over. An
   * upload's event is in the queue before its client gets the answer.
   */
  public boolean awaitIdle(Duration most) throws InterruptedException {
    return queue.awaitEmpty(most);
  }

  @Override
  public void close() {
    closers.close();
  }

  private EmbeddedStorage startStorage(Configuration configuration) throws IOException {
    return closers.add(
        EmbeddedStorage.start(
            configuration.installation().storageLibraries(),
            data.objects(),
            configuration.ports().storage(),
            List.of(Configuration.BUCKET),
            event -> {
              configuration.observer().accept(event);
              send(event);
            }));
  }

  private CompletableFuture<EmbeddedDynamoDb> startDatabase(Configuration configuration) {
    return CompletableFuture.supplyAsync(
        () ->
            closers.add(
                EmbeddedDynamoDb.start(
                    configuration.installation().databaseLibraries(),
                    Optional.of(data.database()),
                    configuration.ports().database())),
        Thread::startVirtualThread);
  }

  private static EmbeddedDynamoDb await(CompletableFuture<EmbeddedDynamoDb> starting)
      throws StartFailure, InterruptedException {
    try {
      return starting.get();
    } catch (ExecutionException failure) {
      throw new StartFailure(rootMessage(failure), failure);
    }
  }

  private static String rootMessage(Throwable failure) {
    StringBuilder message = new StringBuilder(String.valueOf(failure.getMessage()));
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      message.append(": ").append(cause.getMessage());
    }
    return message.toString();
  }
}
