package io.whosecount.local.command;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.local.Uploads;
import io.whosecount.local.files.DocumentFiles;
import io.whosecount.local.files.SideFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sample documents, uploaded like any other. */
final class Samples {
  private static final String FOLDER = "samples/";
  private static final List<String> NAMES =
      List.of(
          "general-staff-2025-01-28.txt",
          "general-staff-2025-01-29.txt",
          "russian-ministry-2026-01-24.txt",
          "estimates-2025-01.html",
          "gaza-ministry-2025-01-29.txt",
          "lebanon-ministry-2024-11-26.html");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Uploads uploads;
  private final DocumentOutcome outcome;

  Samples(Uploads uploads, DocumentOutcome outcome) {
    this.uploads = uploads;
    this.outcome = outcome;
  }

  /** Uploads all; those of an earlier run are replaced by themselves. */
  void load(Consumer<String> out) throws InterruptedException {
    for (String name : NAMES) {
      String key = FOLDER + name;
      Path file = Path.of(name);
      uploads.put(
          key, content(name), DocumentFiles.contentType(file).orElse("text/plain"), facts(file));
      out.accept("  %-42s %s".formatted(key, outcome.await(key)));
    }
  }

  private static byte[] content(String name) {
    return resource(name).orElseThrow(() -> new IllegalStateException("no such sample: " + name));
  }

  private static Map<String, String> facts(Path file) {
    Optional<byte[]> side = resource(SideFile.of(file).toString());
    try {
      return side.isEmpty()
          ? Map.of()
          : JSON.readValue(side.get(), new TypeReference<Map<String, String>>() {});
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static Optional<byte[]> resource(String name) {
    try (@Nullable InputStream stream = Samples.class.getResourceAsStream("/" + FOLDER + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
