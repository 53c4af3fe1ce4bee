package io.whosecount.extract;

import static io.whosecount.extract.event.Payloads.eventBridge;
import static io.whosecount.extract.event.Payloads.job;
import static io.whosecount.extract.event.Payloads.message;
import static io.whosecount.extract.event.Payloads.notification;
import static io.whosecount.extract.event.Payloads.record;
import static io.whosecount.extract.event.Payloads.removal;
import static io.whosecount.extract.event.Payloads.sns;
import static io.whosecount.extract.event.Payloads.sqs;
import static io.whosecount.extract.event.Payloads.task;
import static io.whosecount.extract.event.Payloads.taskByName;
import static io.whosecount.extract.event.Payloads.testEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Payloads of every form with random damage get a defined answer, or the one defined error. */
@Timeout(60)
class MalformedPayloadsTest {
  private static final int PAYLOADS = 2_000;

  /** What JSON and URL encoding are made of, and what neither has: half a surrogate pair. */
  private static final String NOISE = "\"\\{}[]:,%+\u0000\n\uD83D aé€7";

  /** Held, since it is quiet only as long as somebody holds it: it would say 10,000 lines. */
  private static final Logger LINES = Logger.getLogger("whosecount.events");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final TestFunction function = new TestFunction();

  @BeforeAll
  static void quiet() {
    LINES.setLevel(Level.OFF);
  }

  @AfterAll
  static void loud() {
    LINES.setLevel(null);
  }

  @Test
  void everyPayloadGetsADefinedAnswer() {
    int answered = 0;
    for (int seed = 1; seed <= PAYLOADS; seed++) {
      Random random = new Random(seed);
      JsonNode payload = damaged(payloads().get(random.nextInt(payloads().size())), random);
      try {
        assertDefined(payload, function.handle(payload));
        answered++;
      } catch (FailedInvocationException defined) {
        assertThat(defined.getMessage()).as("seed %d", seed).isNotBlank();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + payload, e);
      }
    }
    assertThat(answered).as("payloads that were answered").isGreaterThan(PAYLOADS / 4);
  }

  /** Bodies are texts of anybody: damaged as texts, each fails its message and no other. */
  @Test
  void everyBodyFailsAtMostItsOwnMessage() {
    for (int seed = 1; seed <= PAYLOADS; seed++) {
      Random random = new Random(seed);
      String body = payloads().get(random.nextInt(payloads().size())).toString();
      int from = random.nextInt(body.length());
      int to = from + random.nextInt(Math.min(20, body.length() - from));
      String cut = body.substring(0, from) + noise(random) + body.substring(to);
      JsonNode answer =
          function.handle(
              sqs(message("1", cut), message("2", testEvent()), message("3", "no json")));
      assertThat(ids(answer, "batchItemFailures", "itemIdentifier"))
          .as("seed %d: %s", seed, cut)
          .contains("3")
          .doesNotContain("2");
    }
  }

  private static List<ObjectNode> payloads() {
    ObjectNode upload = notification(record("ObjectCreated:Put", "a+b.txt", "00AB"));
    ObjectNode removal = notification(removal("ObjectRemoved:Delete", "a+b.txt", "00AC"));
    ObjectNode bridge = eventBridge("Object Deleted", "a b.txt", "00AD");
    return List.of(
        upload,
        testEvent(),
        bridge,
        sns(upload),
        sqs(message("1", upload), message("2", removal), message("3", sns(bridge))),
        sqs(message("1", bridge)),
        job("1.0", task("t1", "a+b.txt"), task("t2", "down.txt")),
        job("2.0", taskByName("t1", "a+b.txt")));
  }

  /** An answer names nothing but what was in the payload, in the form that its sender knows. */
  private static void assertDefined(JsonNode payload, JsonNode answer) {
    Set<String> fields = new TreeSet<>();
    answer.fieldNames().forEachRemaining(fields::add);
    if (fields.contains("batchItemFailures")) {
      assertThat(fields).containsExactly("batchItemFailures");
      assertThat(payload.findValuesAsText("messageId"))
          .containsAll(ids(answer, "batchItemFailures", "itemIdentifier"));
    } else if (fields.contains("results")) {
      assertThat(answer.get("invocationId")).isEqualTo(payload.get("invocationId"));
      assertThat(payload.findValuesAsText("taskId")).containsAll(ids(answer, "results", "taskId"));
      assertThat(Set.of("Succeeded", "TemporaryFailure", "PermanentFailure"))
          .containsAll(ids(answer, "results", "resultCode"));
    } else {
      assertThat(fields).containsExactly("handled");
    }
  }

  private static List<String> ids(JsonNode answer, String list, String field) {
    List<String> ids = new ArrayList<>();
    answer.path(list).forEach(each -> ids.add(each.path(field).textValue()));
    return ids;
  }

  /** Takes a field away, or puts something else in its place, once or a few times. */
  private static JsonNode damaged(ObjectNode payload, Random random) {
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      List<JsonNode> containers = new ArrayList<>();
      collect(payload, containers);
      JsonNode victim = containers.get(random.nextInt(containers.size()));
      if (victim instanceof ObjectNode object && !object.isEmpty()) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(3) == 0) {
          object.remove(name);
        } else {
          object.set(name, anything(random));
        }
      } else if (victim instanceof ArrayNode array) {
        array.insert(random.nextInt(array.size() + 1), anything(random));
      }
    }
    return random.nextInt(100) == 0 ? anything(random) : payload;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static JsonNode anything(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode(random.nextLong());
      case 2 -> JSON.booleanNode(random.nextBoolean());
      case 3 -> JSON.arrayNode();
      case 4 -> JSON.arrayNode().addNull().add(JSON.objectNode());
      case 5 -> JSON.objectNode();
      case 6 -> JSON.textNode("");
      case 7 -> JSON.textNode(noise(random));
      default -> testEvent();
    };
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      noise.append(NOISE.charAt(random.nextInt(NOISE.length())));
    }
    return noise.toString();
  }
}
