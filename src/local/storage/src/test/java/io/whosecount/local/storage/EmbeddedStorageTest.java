package io.whosecount.local.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.whosecount.local.storage.StorageEvent.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedStorageTest {
  private static final Path LIBRARIES = Path.of("target", "lib");

  private final Path folder;
  private final List<StorageEvent> events = new CopyOnWriteArrayList<>();

  EmbeddedStorageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tellsOfPutsCopiesAndDeletesInOrder() throws Exception {
    try (EmbeddedStorage storage = start();
        HttpClient client = HttpClient.newHttpClient()) {
      put(client, storage, "daily report ü.txt", "one");
      put(client, storage, "daily report ü.txt", "three");
      send(
          client,
          request(storage, "copy.txt")
              .header("x-amz-copy-source", "/documents/daily%20report%20%C3%BC.txt")
              .PUT(BodyPublishers.noBody()));
      send(client, request(storage, "copy.txt").DELETE());
    }

    assertThat(events)
        .extracting(StorageEvent::kind, StorageEvent::bucket, StorageEvent::key, StorageEvent::size)
        .containsExactly(
            tuple(Kind.PUT, "documents", "daily report ü.txt", 3L),
            tuple(Kind.PUT, "documents", "daily report ü.txt", 5L),
            tuple(Kind.COPY, "documents", "copy.txt", 5L),
            tuple(Kind.DELETE, "documents", "copy.txt", 0L));
    assertThat(events.getFirst().etag()).isEqualTo("f97c5d29941bfb1b2fdab0874906ab82");
    assertThat(events).extracting(StorageEvent::sequencer).isSorted().doesNotHaveDuplicates();
    assertThat(events).allSatisfy(e -> assertThat(e.sequencer()).matches("[0-9A-F]{18}"));
  }

  @Test
  void givesUserMetadataBack() throws Exception {
    try (EmbeddedStorage storage = start();
        HttpClient client = HttpClient.newHttpClient()) {
      send(
          client,
          request(storage, "a.txt")
              .header("x-amz-meta-publisher", "The Northland Courier")
              .header("x-amz-meta-published", "2025-01-29")
              .PUT(BodyPublishers.ofString("text")));

      HttpResponse<String> stored = send(client, request(storage, "a.txt").GET());

      assertThat(stored.body()).isEqualTo("text");
      assertThat(stored.headers().firstValue("x-amz-meta-publisher"))
          .contains("The Northland Courier");
      assertThat(stored.headers().firstValue("x-amz-meta-published")).contains("2025-01-29");
    }
  }

  @Test
  void keepsObjectsAndTheOrderOfSequencersAcrossARestart() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      try (EmbeddedStorage storage = start()) {
        put(client, storage, "a.txt", "kept");
      }
      try (EmbeddedStorage storage = start()) {
        assertThat(send(client, request(storage, "a.txt").GET()).body()).isEqualTo("kept");
        put(client, storage, "a.txt", "changed");
      }
    }

    assertThat(events).hasSize(2);
    assertThat(events.get(1).sequencer()).isGreaterThan(events.get(0).sequencer());
  }

  @Test
  void tellsOfAMultipartUploadOnce() throws Exception {
    try (EmbeddedStorage storage = start();
        HttpClient client = HttpClient.newHttpClient()) {
      String started =
          send(client, request(storage, "big.txt?uploads").POST(BodyPublishers.noBody())).body();
      String id = between(started, "<UploadId>", "</UploadId>");
      HttpResponse<String> part =
          send(
              client,
              request(storage, "big.txt?partNumber=1&uploadId=" + id)
                  .PUT(BodyPublishers.ofString("one part")));
      String etag = part.headers().firstValue("etag").orElseThrow();
      send(
          client,
          request(storage, "big.txt?uploadId=" + id)
              .POST(
                  BodyPublishers.ofString(
                      "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>"
                          + etag
                          + "</ETag></Part></CompleteMultipartUpload>")));
    }

    assertThat(events).extracting(StorageEvent::kind).containsExactly(Kind.MULTIPART);
    assertThat(events).extracting(StorageEvent::size).containsExactly(8L);
  }

  @Test
  void saysSoWhenThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () ->
                  EmbeddedStorage.start(
                      LIBRARIES, folder, taken.getLocalPort(), List.of("documents"), events::add))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("did not start")
          .hasStackTraceContaining("BindException");
    }
  }

  private EmbeddedStorage start() throws IOException {
    return EmbeddedStorage.start(LIBRARIES, folder, 0, List.of("documents"), events::add);
  }

  private static void put(HttpClient client, EmbeddedStorage storage, String key, String text)
      throws Exception {
    send(client, request(storage, key).PUT(BodyPublishers.ofString(text)));
  }

  private static HttpRequest.Builder request(EmbeddedStorage storage, String key) {
    String encoded = key.replace(" ", "%20").replace("ü", "%C3%BC");
    return HttpRequest.newBuilder(URI.create(storage.endpoint() + "/documents/" + encoded));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
      throws Exception {
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 204);
    return response;
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }
}
