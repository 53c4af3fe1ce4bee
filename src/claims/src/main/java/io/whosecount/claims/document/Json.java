package io.whosecount.claims.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of JSON as far as facts need it: numbers and truth values are kept as they stand. */
sealed interface Json {
  /** Deeper is no description of an article but an attempt on the stack. */
  int DEEPEST = 64;

  /** A text, a number or a truth value. */
  record Text(String value) implements Json {}

  /** An object, its members in order; a name that comes twice has the later value. */
  record Members(Map<String, Json> byName) implements Json {
    /** What stands under {@code name}, an array's elements one by one. */
    Stream<Json> all(String name) {
      return Optional.ofNullable(byName.get(name)).stream()
          .flatMap(
              value -> value instanceof Elements many ? many.list().stream() : Stream.of(value));
    }
  }

  /** An array. */
  record Elements(List<Json> list) implements Json {}

  /** The value that {@code text} is; empty where it is broken or too deep. */
  static Optional<Json> parse(String text) {
    try (JsonParser parser = Reader.FACTORY.createParser(text)) {
      return parser.nextToken() == null ? Optional.empty() : Reader.value(parser);
    } catch (JacksonException brokenOrTooDeep) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new IllegalStateException("reading from memory failed", impossible);
    }
  }

  /** Builds values from Jackson's stream of tokens. */
  final class Reader {
    // Pages have line breaks within strings and a comma too many: both are harmless.
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(DocumentReader.MOST_BYTES)
                    .build())
            .build();

    private Reader() {}

    private static Optional<Json> value(JsonParser parser) throws IOException {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.START_OBJECT) {
        return Optional.of(members(parser));
      }
      if (token == JsonToken.START_ARRAY) {
        return Optional.of(elements(parser));
      }
      return token == JsonToken.VALUE_NULL
          ? Optional.empty()
          : Optional.of(new Text(parser.getText()));
    }

    private static Members members(JsonParser parser) throws IOException {
      Map<String, Json> byName = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        value(parser).ifPresent(value -> byName.put(name, value));
      }
      return new Members(byName);
    }

    private static Elements elements(JsonParser parser) throws IOException {
      List<Json> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser).ifPresent(list::add);
      }
      return new Elements(list);
    }
  }
}
