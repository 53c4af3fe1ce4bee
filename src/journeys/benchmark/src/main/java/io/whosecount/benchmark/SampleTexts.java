package io.whosecount.benchmark;

import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.DocumentReader;
import io.whosecount.claims.document.Reading;
import io.whosecount.claims.document.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The documents that the benchmark reads. */
final class SampleTexts {
  /** Stands for the documents that come with the benchmark. */
  static final String OWN = "samples";

  private static final List<String> NAMES =
      List.of("bulletin.txt", "article.txt", "live-blog.txt", "wire.txt");

  private static final Set<String> READ = Set.of("txt", "html", "htm");

  private SampleTexts() {}

  /** The own documents, or those of a file or folder. */
  static List<Document> of(String texts) {
    List<Document> documents =
        texts.equals(OWN)
            ? NAMES.stream().flatMap(name -> read(name, resource(name))).toList()
            : inFolder(Path.of(texts));
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("no text or page in '" + texts + "'");
    }
    return documents;
  }

  /** How much text a document has. */
  static double megabytes(Document document) {
    return document.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
  }

  private static List<Document> inFolder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> READ.contains(ending(file)))
          .sorted()
          .flatMap(file -> read(file.toString(), bytes(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Stream<Document> read(String name, byte[] bytes) {
    Upload upload =
        new Upload(
            DocumentId.ofLocation(name),
            name,
            bytes,
            Optional.empty(),
            Map.of(),
            Instant.parse("2026-01-01T00:00:00Z"));
    return switch (DocumentReader.read(upload)) {
      case Reading.Read read -> Stream.of(read.document());
      case Reading.Unreadable unreadable -> Stream.empty();
    };
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = SampleTexts.class.getResourceAsStream("/texts/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
