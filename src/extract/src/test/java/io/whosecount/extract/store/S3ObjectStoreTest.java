package io.whosecount.extract.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.whosecount.claims.document.DocumentReader;
import io.whosecount.extract.store.ObjectStore.Fetched;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The adapter against a server that answers as S3 does. */
@Timeout(30)
class S3ObjectStoreTest {
  private static final Instant UPLOADED = Instant.parse("2025-01-22T12:00:00Z");
  private static final String LAST_MODIFIED = "Wed, 22 Jan 2025 12:00:00 GMT";

  private HttpServer server;
  private S3Client client;
  private S3ObjectStore store;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    client =
        S3Client.builder()
            .endpointOverride(URI.create("http://localhost:" + server.getAddress().getPort()))
            .region(Region.EU_WEST_1)
            .forcePathStyle(true)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "key")))
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(
                c -> c.retryStrategy(r -> r.maxAttempts(1)).apiCallTimeout(Duration.ofSeconds(10)))
            .build();
    store = new S3ObjectStore(client);
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  @Test
  void anObjectComesWithWhatTheUploaderSaid() {
    server.createContext(
        "/bucket/day one.txt",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
          exchange.getResponseHeaders().add("x-amz-meta-published", "2025-01-22");
          exchange.getResponseHeaders().add("x-amz-meta-title", "=?UTF-8?B?S2/FocOtxI0=?= again");
          answer(exchange, 200, "twenty");
        });
    Fetched.Found found = (Fetched.Found) store.fetch("bucket", "day one.txt");
    assertThat(new String(found.bytes(), StandardCharsets.UTF_8)).isEqualTo("twenty");
    assertThat(found.contentType()).isEqualTo(Optional.of("text/plain; charset=utf-8"));
    assertThat(found.metadata())
        .isEqualTo(Map.of("published", "2025-01-22", "title", "Košíč again"));
    assertThat(found.lastModified()).isEqualTo(UPLOADED);
  }

  @Test
  void anObjectThatIsGoneIsMissing() {
    server.createContext("/", exchange -> answer(exchange, 404, error("NoSuchKey")));
    assertThat(store.fetch("bucket", "gone.txt")).isEqualTo(new Fetched.Missing());
  }

  @Test
  void anObjectInAnArchiveIsSaidToBeThere() {
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("x-amz-storage-class", "GLACIER");
          if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Last-Modified", LAST_MODIFIED);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
          } else {
            answer(exchange, 403, error("InvalidObjectState"));
          }
        });
    assertThat(store.fetch("bucket", "old.txt"))
        .isEqualTo(new Fetched.Archived("GLACIER", UPLOADED));
  }

  @Test
  void anArchiveOfWhichNothingIsToldIsNoAnswer() {
    server.createContext("/", exchange -> answer(exchange, 403, error("InvalidObjectState")));
    assertThatThrownBy(() -> store.fetch("bucket", "old.txt"))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessage("archived object bucket/old.txt");
  }

  @ParameterizedTest
  @CsvSource({"404, NoSuchBucket", "403, AccessDenied", "403, AllAccessDisabled"})
  void aRefusalThatNoRepetitionChangesIsSaid(int status, String code) {
    server.createContext("/", exchange -> answer(exchange, status, error(code)));
    assertThatThrownBy(() -> store.fetch("bucket", "a.txt"))
        .isInstanceOf(StoreRefusedException.class)
        .hasMessage("object bucket/a.txt: " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "403, ExpiredToken",
    "403, RequestTimeTooSkewed",
    "400, RequestTimeout",
    "500, InternalError",
    "503, SlowDown"
  })
  void everyOtherErrorIsNoAnswer(int status, String code) {
    server.createContext("/", exchange -> answer(exchange, status, error(code)));
    assertThatThrownBy(() -> store.fetch("bucket", "a.txt"))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessage("object bucket/a.txt");
  }

  @Test
  void aServerThatIsDownIsNoAnswer() {
    server.stop(0);
    assertThatThrownBy(() -> store.fetch("bucket", "a.txt"))
        .isInstanceOf(StoreUnavailableException.class);
  }

  @Test
  void anAnswerThatBreaksOffIsNoAnswer() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write(new byte[10]);
          exchange.close();
        });
    assertThatThrownBy(() -> store.fetch("bucket", "a.txt"))
        .isInstanceOf(StoreUnavailableException.class);
  }

  @Test
  void anObjectThatIsTooLargeIsNotDownloaded() {
    long size = 200_000_000;
    AtomicLong sent = new AtomicLong();
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Last-Modified", LAST_MODIFIED);
          exchange.sendResponseHeaders(200, size);
          try (OutputStream body = exchange.getResponseBody()) {
            byte[] part = new byte[100_000];
            while (sent.get() < size) {
              body.write(part);
              sent.addAndGet(part.length);
            }
          }
        });
    assertThat(store.fetch("bucket", "large.txt")).isEqualTo(new Fetched.TooLarge(size, UPLOADED));
    assertThat(sent.get()).as("bytes that left the server").isLessThan(size / 2);
  }

  @Test
  void anObjectOfTheGreatestSizeIsRead() {
    server.createContext("/", exchange -> answer(exchange, 200, "x".repeat(MOST)));
    assertThat(((Fetched.Found) store.fetch("bucket", "a.txt")).bytes()).hasSize(MOST);
  }

  @Test
  void oneByteMoreIsTooLarge() {
    server.createContext("/", exchange -> answer(exchange, 200, "x".repeat(MOST + 1)));
    assertThat(store.fetch("bucket", "a.txt")).isEqualTo(new Fetched.TooLarge(MOST + 1, UPLOADED));
  }

  private static final int MOST = DocumentReader.MOST_BYTES;

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Last-Modified", LAST_MODIFIED);
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static String error(String code) {
    return "<?xml version=\"1.0\"?><Error><Code>%s</Code><Message>m</Message></Error>"
        .formatted(code);
  }
}
