package io.whosecount.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import io.whosecount.local.Configuration;
import io.whosecount.local.DatabaseTable;
import io.whosecount.local.Endpoints;
import io.whosecount.local.Installation;
import io.whosecount.local.Uploads;
import io.whosecount.local.dynamodb.EmbeddedDynamoDb;
import io.whosecount.local.runtime.InvocationResult;
import io.whosecount.local.sources.HttpFront;
import io.whosecount.local.sources.QueueMessage;
import io.whosecount.local.sources.S3Notification;
import io.whosecount.local.sources.SqsEvent;
import io.whosecount.local.storage.EmbeddedStorage;
import io.whosecount.local.storage.StorageEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local and the object storage, with what a function finds in them. */
final class Stores implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DOCUMENT = "/samples/general-staff-2025-01-29.txt";
  private static final Map<String, String> FACTS =
      Map.of("published", "2025-01-29", "publisher", "Whose Count sample desk");

  private final EmbeddedDynamoDb database;
  private final EmbeddedStorage storage;
  private final TimedRelay toDatabase;
  private final TimedRelay toStorage;
  private final Uploads uploads;
  private final BlockingQueue<StorageEvent> stored;
  private int uploaded;

  private Stores(
      EmbeddedDynamoDb database, EmbeddedStorage storage, BlockingQueue<StorageEvent> stored)
      throws IOException {
    this.database = database;
    this.storage = storage;
    this.stored = stored;
    this.toDatabase = TimedRelay.start(database.endpoint());
    this.toStorage = TimedRelay.start(storage.endpoint());
    this.uploads = new Uploads(storage.endpoint());
  }

  /** Starts them empty, with objects in {@code folder} and the table in memory. */
  static Stores start(Installation installation, Path folder) throws IOException {
    BlockingQueue<StorageEvent> stored = new LinkedBlockingQueue<>();
    EmbeddedStorage storage =
        EmbeddedStorage.start(
            installation.storageLibraries(),
            folder.resolve("objects"),
            0,
            List.of(Configuration.BUCKET),
            stored::add);
    EmbeddedDynamoDb database =
        EmbeddedDynamoDb.start(installation.databaseLibraries(), Optional.empty(), 0);
    DatabaseTable.create(database.endpoint());
    return new Stores(database, storage, stored);
  }

  /** What the functions are told of them. */
  Map<String, String> environment() {
    return new Endpoints(toDatabase.endpoint(), toStorage.endpoint()).environment();
  }

  /** What the functions waited for them since the last look. */
  TimedRelay.Waiting take() {
    TimedRelay.Waiting one = toDatabase.take();
    TimedRelay.Waiting other = toStorage.take();
    return new TimedRelay.Waiting(
        one.nanoseconds() + other.nanoseconds(), one.requests() + other.requests());
  }

  /** Records so many documents of a press that repeats two staffs. */
  void fill(int documents) {
    SyntheticPress press =
        new SyntheticPress(SyntheticPress.FOUR_YEARS, SyntheticPress.DOCUMENTS_FOR_AN_OFFICIAL);
    try (DynamoDbClient client = DatabaseTable.client(database.endpoint())) {
      Ledger ledger = new DynamoDbLedger(client, Configuration.TABLE, new Tape());
      for (int n = 0; n < documents; n++) {
        ledger.record(press.document(n));
      }
    }
  }

  /** What a widget asks: the latest losses of a side, as two staffs count them. */
  Workload question() throws IOException, InterruptedException {
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    try (HttpFront front =
            HttpFront.start(
                0,
                event -> {
                  events.add(event);
                  return new InvocationResult.Answered("{\"statusCode\":200}");
                });
        HttpClient client = HttpClient.newHttpClient()) {
      String path = "/v1/figures?side=westland&item=personnel&outcome=casualties";
      client.send(
          HttpRequest.newBuilder(front.address().resolve(path)).build(), BodyHandlers.discarding());
    }
    return new Workload.Question(events.take());
  }

  /** Uploads of a news text with eight claims, each of another object. */
  Workload uploading() {
    byte[] text = document();
    return new Workload() {
      @Override
      public String next() {
        uploads.put("article-" + uploaded++ + ".txt", text, "text/plain", FACTS);
        return event(stored.remove());
      }

      @Override
      public boolean isRight(String answer) {
        return answer.contains("\"batchItemFailures\":[]");
      }
    };
  }

  @Override
  public void close() throws IOException {
    try (database;
        storage;
        toDatabase;
        toStorage) {
      uploads.close();
    }
  }

  private static String event(StorageEvent event) {
    Instant now = Instant.now();
    String id = UUID.randomUUID().toString();
    return json(
        SqsEvent.of(
            List.of(new QueueMessage(id, id, json(S3Notification.of(event)), now, now, 1))));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records of text are always JSON", impossible);
    }
  }

  private static byte[] document() {
    try (InputStream in = Uploads.class.getResourceAsStream(DOCUMENT)) {
      return Objects.requireNonNull(in, DOCUMENT).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
