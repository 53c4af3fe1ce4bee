package io.whosecount.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who tries an example of the manual gets an answer, over the samples of the local system. */
@Timeout(300)
class DocumentedExamplesIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SAMPLES =
      List.of("general-staff-2025-01-29", "russian-ministry-2026-01-24");

  private final Path folder;

  DocumentedExamplesIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyDocumentedExampleIsAnswered() throws Exception {
    try (Journey journey = Journey.start(folder)) {
      for (String name : SAMPLES) {
        Map<String, String> facts =
            JSON.readValue(sample(name + ".meta.json"), new TypeReference<>() {});
        journey.upload("samples/" + name + ".txt", sample(name + ".txt"), "text/plain", facts);
      }
      journey.awaitHandled();

      List<String> examples = examples(journey.ask("/v1/openapi").at("/paths"));
      assertThat(examples).hasSizeGreaterThan(15).contains("/v1/sides");
      for (String example : examples) {
        assertThat(journey.get(example).statusCode()).as(example).isEqualTo(200);
      }
    }
  }

  /** The address of each path with the examples of its parameters. */
  private static List<String> examples(JsonNode paths) {
    List<String> examples = new ArrayList<>();
    paths
        .properties()
        .forEach(
            path -> {
              String address = path.getKey();
              List<String> query = new ArrayList<>();
              for (JsonNode parameter : path.getValue().at("/get/parameters")) {
                String name = parameter.path("name").textValue();
                JsonNode example = parameter.path("example");
                String value = example.isArray() ? example.path(0).asText() : example.asText();
                address = address.replace("{" + name + "}", value);
                if (parameter.path("in").asText().equals("query") && !value.isEmpty()) {
                  query.add(name + "=" + value);
                }
              }
              examples.add(query.isEmpty() ? address : address + "?" + String.join("&", query));
            });
    return examples;
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream stream = DocumentedExamplesIT.class.getResourceAsStream("/samples/" + name)) {
      return stream.readAllBytes();
    }
  }
}
