package io.whosecount.extract.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Takes fields out of loose JSON, in which anything may be missing and anything may be added. */
final class Fields {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String ENCODED_REPLACEMENT = "%EF%BF%BD";

  private Fields() {}

  /** The text at {@code path}, such as {@code s3.object.key}. */
  static String text(JsonNode json, String path) throws UnknownEventException {
    return optional(json, path)
        .orElseThrow(() -> new UnknownEventException("without " + path + problem(json, path)));
  }

  /** The text at {@code path}, unless there is none or an empty one. */
  static Optional<String> optional(JsonNode json, String path) {
    return Optional.ofNullable(at(json, path).textValue()).filter(text -> !text.isEmpty());
  }

  /** What is at {@code path}; missing where nothing is. */
  static JsonNode at(JsonNode json, String path) {
    JsonNode found = json;
    for (String step : path.split("\\.")) {
      found = found.isObject() ? found.path(step) : MissingNode.getInstance();
    }
    return found;
  }

  private static String problem(JsonNode json, String path) {
    JsonNode found = at(json, path);
    return found.isMissingNode() ? "" : " as a text: it is " + found.getNodeType();
  }

  /** The time at {@code path}. */
  static Instant time(JsonNode json, String path) throws UnknownEventException {
    String text = text(json, path);
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new UnknownEventException("no time in %s: '%s'".formatted(path, text), e);
    }
  }

  /**
   * The key at {@code path}, URL-encoded there in the manner of forms: a plus stands for a space.
   * Bytes that are no UTF-8 are refused, since another object would be meant by what they decode
   * to.
   */
  static String decodedKey(JsonNode json, String path) throws UnknownEventException {
    String key = text(json, path);
    try {
      String decoded = URLDecoder.decode(key, StandardCharsets.UTF_8);
      boolean replaced = decoded.indexOf(REPLACEMENT) >= 0;
      if (replaced && !key.toUpperCase(Locale.ROOT).contains(ENCODED_REPLACEMENT)) {
        throw new IllegalArgumentException("no UTF-8");
      }
      return decoded;
    } catch (IllegalArgumentException e) {
      throw new UnknownEventException("no URL encoding in %s: '%s'".formatted(path, key), e);
    }
  }
}
