package io.whosecount.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.local.runtime.FunctionPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From an upload to a figure: the main job. Each test has a measure of its own. */
@Timeout(300)
class UploadJourneyIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> COURIER =
      Map.of(
          "published", "2025-01-29",
          "publisher", "The Süd Courier",
          "title", "What the General Staff counts",
          "url", "https://example.org/2025/01/29");

  private static Journey journey;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    journey = Journey.start(folder);
  }

  @AfterAll
  static void stop() {
    journey.close();
  }

  @Test
  void runsPackagesOfTheExpectedKind() {
    String expected = System.getProperty("whosecount.expect", "jvm").toUpperCase(Locale.ROOT);

    assertThat(journey.system().extract().function().kind())
        .isEqualTo(journey.system().figures().function().kind())
        .isEqualTo(FunctionPackage.Kind.valueOf(expected));
  }

  @Test
  void anUploadIsServedAsAFigureUnderItsClaimantsName() throws Exception {
    DocumentId id =
        journey.upload(
            "2025/01/29 ü.txt",
            "😀 The General Staff of the Armed Forces of Ukraine said on January 29 that Russia had"
                + " lost about 834,670 troops since the start of the invasion.\n",
            COURIER);
    journey.awaitHandled();

    assertThat(anywhere(journey.ask("/v1/figures?side=RU&item=personnel&outcome=casualties")))
        .isEqualTo(expected("figures.json"));
    assertThat(lasting(journey.document(id))).isEqualTo(expected("document.json"));
    assertThat(
            journey
                .ask("/v1/claims?side=RU&item=personnel&outcome=casualties")
                .path("claims")
                .size())
        .isEqualTo(1);
  }

  @Test
  void anUploadOfTheSameKeyReplacesItsClaims() throws Exception {
    journey.upload(
        "replaced.txt", "Russia has lost 9,876 tanks, Ukraine's military said.", COURIER);
    journey.awaitHandled();
    assertThat(values("/v1/figures?side=RU&item=tank&outcome=lost")).containsExactly(9876L);

    journey.upload(
        "replaced.txt", "Russia has lost 9,886 tanks, Ukraine's military said.", COURIER);
    journey.awaitHandled();

    assertThat(values("/v1/figures?side=RU&item=tank&outcome=lost")).containsExactly(9886L);
    assertThat(journey.ask("/v1/claims?side=RU&item=tank&outcome=lost").path("claims")).hasSize(1);
  }

  @Test
  void anEventThatComesTwiceChangesNothing() throws Exception {
    DocumentId id =
        journey.upload(
            "twice.txt", "Russia has lost 331 helicopters, Ukraine's military said.", COURIER);
    journey.awaitHandled();
    JsonNode before = journey.document(id);
    JsonNode figures = journey.ask("/v1/figures?side=RU&item=helicopter&outcome=lost");

    journey.repeatEvent("twice.txt");
    journey.awaitHandled();

    assertThat(journey.document(id)).isEqualTo(before);
    assertThat(journey.ask("/v1/figures?side=RU&item=helicopter&outcome=lost")).isEqualTo(figures);
  }

  @Test
  void aDeletedDocumentLeavesTheFigures() throws Exception {
    DocumentId id =
        journey.upload(
            "deleted.txt", "Ukraine has lost 670 airplanes, Russia's military said.", COURIER);
    journey.awaitHandled();
    assertThat(values("/v1/figures?side=UA&item=aircraft&outcome=lost")).containsExactly(670L);

    journey.delete("deleted.txt");
    journey.awaitHandled();

    assertThat(journey.get("/v1/figures?side=UA&item=aircraft&outcome=lost").statusCode())
        .isEqualTo(404);
    assertThat(journey.get("/v1/documents/" + id).statusCode()).isEqualTo(410);
    JsonNode history = journey.ask("/v1/documents/" + id + "/revisions").at("/revisions");
    assertThat(history.at("/0/kind").asText()).isEqualTo("removed");
    assertThat(history.at("/0/withdrawn/total").asInt()).isEqualTo(1);
    assertThat(history.at("/1/kind").asText()).isEqualTo("read");
  }

  private List<Long> values(String path) throws IOException, InterruptedException {
    List<Long> values = new ArrayList<>();
    journey
        .ask(path)
        .path("figures")
        .forEach(figure -> values.add(figure.path("quantity").path("value").asLong()));
    return values;
  }

  /** The same as if it had been asked for at one address. */
  private static JsonNode anywhere(JsonNode figures) {
    JsonNode copy = figures.deepCopy();
    for (JsonNode figure : copy.path("figures")) {
      ObjectNode cite = (ObjectNode) figure.path("cite");
      String full = cite.path("full").textValue();
      cite.put("full", full.replaceFirst("https?://[^/ ]+/v1/", "https://count.example/v1/"));
    }
    return copy;
  }

  /** What does not change with the time of the run and the names of the extractor's rules. */
  private static JsonNode lasting(JsonNode document) {
    ObjectNode copy = document.deepCopy();
    for (String time : List.of("uploaded", "recorded")) {
      assertThat(Instant.parse(copy.path(time).textValue())).isBeforeOrEqualTo(Instant.now());
      copy.remove(time);
    }
    assertThat(copy.remove("extractor").textValue()).isEqualTo(ClaimExtractor.VERSION);
    for (JsonNode claim : copy.path("claims")) {
      ObjectNode fields = (ObjectNode) claim;
      assertThat(fields.remove("extractor").textValue()).isEqualTo(ClaimExtractor.VERSION);
      assertThat(fields.remove("rules")).isNotEmpty();
      assertThat(fields.remove("recorded")).isEqualTo(document.path("recorded"));
    }
    return copy;
  }

  private static JsonNode expected(String name) throws IOException {
    try (InputStream stream = UploadJourneyIT.class.getResourceAsStream("/" + name)) {
      return JSON.readTree(stream);
    }
  }
}
