package io.whosecount.extract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Reading.Reason;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/**
 * The function as Lambda sees it: a batch goes in through the event server, an answer comes out.
 */
@QuarkusTest
class ExtractHandlerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Ledger ledger;

  @Test
  void aGoodMessageIsRecordedAndNothingFails() throws Exception {
    assertThat(invoke(message("1", upload("quiet+day.txt")))).isEqualTo(failures());
    assertThat(ledger.document(DocumentId.ofObject("b", "quiet day.txt")).orElseThrow().content())
        .isInstanceOf(ReadContent.class);
  }

  @Test
  void aBadMessageFailsAloneAndTheOthersAreDone() throws Exception {
    JsonNode answer =
        invoke(
            message("1", "no json"),
            message("2", upload("down.txt")),
            message("3", upload("empty.txt")),
            message("4", "{\"Records\":[{\"eventName\":\"ObjectTagging:Put\"}]}"),
            message("5", "{\"Event\":\"s3:TestEvent\"}"),
            message("6", upload("gone.txt")));
    assertThat(answer).isEqualTo(failures("1", "2", "4"));
    assertThat(reason("empty.txt")).isEqualTo(Reason.EMPTY);
    assertThat(reason("gone.txt")).isEqualTo(Reason.NO_SUCH_OBJECT);
  }

  @Test
  void oneBadRecordFailsItsMessageButNotTheRecordBesideIt() throws Exception {
    JsonNode both = JSON.readTree(upload("down.txt"));
    ((ArrayNode) both.get("Records")).add(JSON.readTree(upload("beside.txt")).at("/Records/0"));
    assertThat(invoke(message("1", both.toString()))).isEqualTo(failures("1"));
    assertThat(reason("beside.txt")).isEqualTo(Reason.NO_SUCH_OBJECT);
  }

  @Test
  void anEventThatIsNoBatchFailsTheInvocation() {
    String answer =
        given()
            .contentType("application/json")
            .body("{\"hello\":1}")
            .post("/")
            .then()
            .statusCode(500)
            .extract()
            .asString();
    assertThat(answer).contains("no batch of queue messages");
  }

  private Reason reason(String key) {
    return ((RejectedContent)
            ledger.document(DocumentId.ofObject("b", key)).orElseThrow().content())
        .reason();
  }

  private static JsonNode invoke(ObjectNode... messages) throws Exception {
    ObjectNode batch = JSON.createObjectNode();
    ArrayNode records = batch.putArray("Records");
    for (ObjectNode message : messages) {
      records.add(message);
    }
    return JSON.readTree(
        given()
            .contentType("application/json")
            .body(batch.toString())
            .post("/")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private static ObjectNode message(String id, String body) {
    ObjectNode message = JSON.createObjectNode();
    message.put("messageId", id).put("receiptHandle", "r").put("body", body);
    message.put("eventSource", "aws:sqs").putObject("attributes").put("SenderId", "s");
    return message;
  }

  private static JsonNode failures(String... ids) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode failures = answer.putArray("batchItemFailures");
    for (String id : ids) {
      failures.addObject().put("itemIdentifier", id);
    }
    return answer;
  }

  private static String upload(String key) {
    return """
        {"Records":[{"eventName":"ObjectCreated:Put","eventTime":"2025-01-22T12:00:00.000Z",\
        "s3":{"bucket":{"name":"b"},"object":{"key":"%s","sequencer":"0055AED6DCD90281E5"}}}]}"""
        .formatted(key);
  }
}
