package io.whosecount.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.local.Configuration;
import io.whosecount.local.storage.StorageEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What each bad input gets, while the rest of its batch is done. */
@Timeout(300)
class BadInputIT {
  private static final String GOOD = "Russia has lost 9,886 tanks, Ukraine's military said.";

  private final Path folder;

  BadInputIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void badInputIsRecordedWithItsReasonAndStopsNothing() throws Exception {
    try (Journey journey = Journey.start(folder)) {
      Map<String, byte[]> inputs = inputs();
      inputs.forEach((key, bytes) -> journey.upload(key, bytes, type(key), Map.of()));
      journey.system().send(event("gone.txt", "0000000000000000AB"));
      journey.upload("good.txt", text(GOOD), "text/plain", Map.of());
      journey.awaitHandled();

      List<String> keys = new ArrayList<>(inputs.keySet());
      keys.addAll(List.of("gone.txt", "good.txt"));
      List<JsonNode> documents = new ArrayList<>();
      for (String key : keys) {
        documents.add(journey.document(DocumentId.ofObject(Configuration.BUCKET, key)));
      }
      assertThat(documents)
          .extracting(
              d -> d.path("location").textValue(),
              d -> d.path("state").textValue(),
              d -> d.path("reason").textValue(),
              d -> d.path("claims").size())
          .containsExactly(
              tuple("documents/empty.txt", "rejected", "empty", 0),
              tuple("documents/binary.txt", "rejected", "not-text", 0),
              tuple("documents/huge.txt", "rejected", "too-large", 0),
              tuple("documents/invalid.txt", "rejected", "undecodable", 0),
              tuple("documents/deep.html", "read", null, 1),
              tuple("documents/silent.txt", "read", null, 0),
              tuple("documents/gone.txt", "rejected", "no-such-object", 0),
              tuple("documents/good.txt", "read", null, 1));
      assertThat(journey.system().deadLetters()).isEmpty();
    }
  }

  @Test
  void anEventThatCannotBeHandledEndsAsADeadLetterAndTheRestIsDone() throws Exception {
    try (Journey journey = Journey.start(folder)) {
      journey.system().send(event("poison.txt", "no sequencer"));
      DocumentId good = journey.upload("good.txt", text(GOOD), "text/plain", Map.of());
      journey.awaitHandled();

      assertThat(journey.document(good).path("claims")).hasSize(1);
      assertThat(journey.system().deadLetters())
          .singleElement()
          .satisfies(letter -> assertThat(letter.body()).contains("poison.txt"));
    }
  }

  /** In the order of the issue that asks for them. */
  private static Map<String, byte[]> inputs() {
    byte[] binary = new byte[10_000];
    new Random(1).nextBytes(binary);
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    inputs.put("empty.txt", new byte[0]);
    inputs.put("binary.txt", binary);
    inputs.put("huge.txt", text(GOOD.repeat(50_000_000 / GOOD.length())));
    inputs.put("invalid.txt", new byte[] {'2', '0', ' ', (byte) 0xff, (byte) 0xc0, (byte) 0x81});
    inputs.put("deep.html", text("<div>".repeat(10_000) + GOOD));
    inputs.put("silent.txt", text("The weather was fine on all 7 days."));
    return inputs;
  }

  private static String type(String key) {
    return key.endsWith(".html") ? "text/html" : "text/plain";
  }

  private static StorageEvent event(String key, String sequencer) {
    return new StorageEvent(
        StorageEvent.Kind.PUT, Configuration.BUCKET, key, 4, "e1", sequencer, Instant.now());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
