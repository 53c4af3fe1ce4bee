package io.whosecount.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.local.Configuration;
import io.whosecount.local.LocalSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the running system, over HTTP like anyone, what became of an upload. */
final class DocumentOutcome implements AutoCloseable {
  private static final Duration MOST = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LocalSystem system;
  private final HttpClient client = HttpClient.newHttpClient();

  DocumentOutcome(LocalSystem system) {
    this.system = system;
  }

  /** Waits until the upload of {@code key} was handled; what came of it, in some words. */
  String await(String key) throws InterruptedException {
    if (!system.awaitIdle(MOST)) {
      return "not handled yet after " + MOST.toSeconds() + " s";
    }
    DocumentId id = DocumentId.ofObject(Configuration.BUCKET, key);
    URI address = system.http().resolve("/v1/documents/" + id);
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(MOST).build();
      return told(client.send(request, BodyHandlers.ofString()), address);
    } catch (IOException failure) {
      return "not known: " + failure.getMessage();
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private static String told(HttpResponse<String> response, URI address) throws IOException {
    if (response.statusCode() != 200) {
      return "not recorded (%d from %s)".formatted(response.statusCode(), address);
    }
    JsonNode document = JSON.readTree(response.body());
    JsonNode reason = document.findPath("reason");
    if (reason.isTextual()) {
      return "rejected: " + reason.textValue();
    }
    int claims = document.path("claims").size();
    return claims + (claims == 1 ? " claim" : " claims");
  }
}
