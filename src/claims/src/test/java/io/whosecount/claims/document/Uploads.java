package io.whosecount.claims.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Uploads for tests, all of 2031-07-01, one second before midnight in UTC. */
final class Uploads {
  private static final Instant UPLOADED = Instant.parse("2031-07-01T23:59:59Z");

  private Uploads() {}

  static Upload text(String text) {
    return bytes("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static Upload html(String html) {
    return bytes("a.html", html.getBytes(StandardCharsets.UTF_8));
  }

  static Upload resource(String name) {
    try (InputStream in = Uploads.class.getResourceAsStream("/documents/" + name)) {
      return bytes(name, Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Upload bytes(String name, byte[] bytes) {
    return new Upload(
        DocumentId.ofLocation(name), name, bytes, Optional.empty(), Map.of(), UPLOADED);
  }

  static Upload typed(Upload upload, String contentType) {
    return new Upload(
        upload.id(),
        upload.name(),
        upload.bytes(),
        Optional.of(contentType),
        upload.metadata(),
        upload.uploaded());
  }

  static Upload described(Upload upload, Map<String, String> metadata) {
    return new Upload(
        upload.id(),
        upload.name(),
        upload.bytes(),
        upload.contentType(),
        metadata,
        upload.uploaded());
  }

  static Document read(Upload upload) {
    Reading reading = DocumentReader.read(upload);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  static Reading.Unreadable refused(Upload upload) {
    Reading reading = DocumentReader.read(upload);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return (Reading.Unreadable) reading;
  }
}
