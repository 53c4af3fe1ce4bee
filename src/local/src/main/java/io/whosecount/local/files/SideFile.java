package io.whosecount.local.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The side file {@code <name>.meta.json} of a document {@code <name>.<ending>}. */
public final class SideFile {
  private static final String ENDING = ".meta.json";
  private static final List<String> FACTS = List.of("published", "publisher", "title", "url");
  private static final ObjectMapper JSON = new ObjectMapper();

  private SideFile() {}

  /** Whether {@code file} is a side file, thus no document. */
  public static boolean is(Path file) {
    return name(file).endsWith(ENDING);
  }

  /** Where the side file of {@code document} would be. */
  public static Path of(Path document) {
    return document.resolveSibling(stem(document) + ENDING);
  }

  /** The name of {@code document} without its ending. */
  public static String stem(Path document) {
    String name = name(document);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /**
   * The publication facts in the side file of {@code document}; none where there is no such file.
   *
   * @throws IOException naming the side file, if it cannot be read as JSON
   */
  public static Map<String, String> facts(Path document) throws IOException {
    Path file = of(document);
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      return facts(JSON.readTree(Files.readString(file)));
    } catch (JsonProcessingException malformed) {
      throw new IOException(file + " is not JSON: " + malformed.getOriginalMessage(), malformed);
    }
  }

  private static Map<String, String> facts(JsonNode json) {
    Map<String, String> facts = new TreeMap<>();
    for (String fact : FACTS) {
      JsonNode value = json.path(fact);
      if (value.isTextual() && !value.textValue().isBlank()) {
        facts.put(fact, value.textValue());
      }
    }
    return facts;
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
