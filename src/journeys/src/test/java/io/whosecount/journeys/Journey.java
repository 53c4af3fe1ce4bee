package io.whosecount.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.contract.Answer;
import io.whosecount.contract.Contract;
import io.whosecount.local.Configuration;
import io.whosecount.local.Installation;
import io.whosecount.local.LocalSystem;
import io.whosecount.local.Uploads;
import io.whosecount.local.storage.StorageEvent;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A running system with the clients of a user: one that uploads, one that asks. */
final class Journey implements AutoCloseable {
  private static final Duration MOST_TO_HANDLE = Duration.ofSeconds(120);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LocalSystem system;
  private final Uploads uploads;
  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<Contract> contract = Optional.empty();

  private final List<StorageEvent> events;

  private Journey(LocalSystem system, List<StorageEvent> events) {
    this.system = system;
    this.events = events;
    this.uploads = new Uploads(system.storage());
  }

  /** Starts a system that keeps its data in {@code folder}. */
  static Journey start(Path folder) throws Exception {
    List<StorageEvent> events = new CopyOnWriteArrayList<>();
    return new Journey(
        LocalSystem.start(Configuration.forTests(Installation.found(), folder, events::add)),
        events);
  }

  LocalSystem system() {
    return system;
  }

  /** Uploads a plain text with its publication facts; its id. */
  DocumentId upload(String key, String text, Map<String, String> facts) {
    return upload(key, text.getBytes(StandardCharsets.UTF_8), "text/plain", facts);
  }

  /** Uploads anything; its id. */
  DocumentId upload(String key, byte[] content, String type, Map<String, String> facts) {
    uploads.put(key, content, type, facts);
    return DocumentId.ofObject(Configuration.BUCKET, key);
  }

  /** Delivers the last event of {@code key} once more, as S3 and SQS may. */
  void repeatEvent(String key) {
    system.send(
        events.reversed().stream().filter(e -> e.key().equals(key)).findFirst().orElseThrow());
  }

  void delete(String key) {
    uploads.delete(key);
  }

  /** Waits until all uploads and deletions so far were handled. */
  void awaitHandled() throws InterruptedException {
    assertThat(system.awaitIdle(MOST_TO_HANDLE)).as("all events were handled in time").isTrue();
  }

  /** The answer to a request, which has to be as the interface is described. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = fetch(path);
    if (contract.isEmpty()) {
      contract = Optional.of(Contract.of(fetch("/v1/openapi").body()));
    }
    Answer answer =
        new Answer(
            "GET",
            response.uri().getPath(),
            response.statusCode(),
            response.headers().firstValue("Content-Type"),
            response.body());
    assertThat(contract.get().breaches(answer)).as(path + " keeps the contract").isEmpty();
    return response;
  }

  private HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(system.http().resolve(path)).timeout(MOST_TO_HANDLE).build(),
        BodyHandlers.ofString());
  }

  /** The answer to a question that has one. */
  JsonNode ask(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  JsonNode document(DocumentId id) throws IOException, InterruptedException {
    return ask("/v1/documents/" + id);
  }

  @Override
  public void close() {
    uploads.close();
    client.shutdownNow();
    system.close();
  }
}
