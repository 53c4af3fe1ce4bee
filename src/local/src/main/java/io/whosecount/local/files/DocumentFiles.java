package io.whosecount.local.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the documents among files. */
public final class DocumentFiles {
  private static final List<String> HTML = List.of(".html", ".htm");
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");
  private static final List<String> UNFINISHED =
      List.of("~", ".tmp", ".part", ".partial", ".crdownload", ".swp");

  private DocumentFiles() {}

  /** The documents in {@code folder} by name: its .txt, .html and .htm files, not those below. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> ENDINGS.stream().anyMatch(lowerName(file)::endsWith))
          .filter(file -> !isHidden(file))
          .sorted()
          .toList();
    }
  }

  /** Whether {@code file} is one that somebody means to be read: not hidden, not half-written. */
  public static boolean isForReading(Path file) {
    return !isHidden(file)
        && !SideFile.is(file)
        && UNFINISHED.stream().noneMatch(lowerName(file)::endsWith);
  }

  /** The media type that the ending of {@code file} tells, if it does. */
  public static Optional<String> contentType(Path file) {
    String name = lowerName(file);
    if (HTML.stream().anyMatch(name::endsWith)) {
      return Optional.of("text/html");
    }
    return name.endsWith(".txt") ? Optional.of("text/plain") : Optional.empty();
  }

  private static boolean isHidden(Path file) {
    return lowerName(file).startsWith(".");
  }

  private static String lowerName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
