package io.whosecount.extract;

import static io.restassured.RestAssured.given;
import static io.whosecount.extract.event.Payloads.eventBridge;
import static io.whosecount.extract.event.Payloads.job;
import static io.whosecount.extract.event.Payloads.message;
import static io.whosecount.extract.event.Payloads.notification;
import static io.whosecount.extract.event.Payloads.record;
import static io.whosecount.extract.event.Payloads.sns;
import static io.whosecount.extract.event.Payloads.sqs;
import static io.whosecount.extract.event.Payloads.task;
import static io.whosecount.extract.event.Payloads.testEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Reading.Reason;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/**
 * The function as Lambda sees it: a payload goes in through the event server, an answer comes out.
 */
@QuarkusTest
class ExtractHandlerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Ledger ledger;

  @Test
  void aGoodMessageIsRecordedAndNothingFails() throws Exception {
    assertThat(answer(sqs(message("1", upload("quiet+day.txt")))))
        .isEqualTo(JSON.readTree("{\"batchItemFailures\":[]}"));
    assertThat(ledger.document(DocumentId.ofObject("b", "quiet day.txt")).orElseThrow().content())
        .isInstanceOf(ReadContent.class);
  }

  @Test
  void aBadMessageFailsAloneAndTheOthersAreDone() throws Exception {
    ObjectNode batch =
        sqs(
            message("1", "no json"),
            message("2", upload("down.txt")),
            message("3", upload("empty.txt")),
            message("4", notification(record("ObjectMoved:Elsewhere", "a.txt", "1"))),
            message("5", testEvent()),
            message("6", sns(upload("gone.txt"))),
            message("7", eventBridge("Object Created", "gone+too.txt", "1")));
    assertThat(answer(batch))
        .isEqualTo(
            JSON.readTree(
                """
                {"batchItemFailures":[
                  {"itemIdentifier":"1"},{"itemIdentifier":"2"},{"itemIdentifier":"4"}]}"""));
    assertThat(reason("empty.txt")).isEqualTo(Reason.EMPTY);
    assertThat(reason("gone.txt")).isEqualTo(Reason.NO_SUCH_OBJECT);
    assertThat(reason("gone+too.txt")).isEqualTo(Reason.NO_SUCH_OBJECT);
  }

  @Test
  void anEventWithoutAQueueIsHandledOrFailsTheInvocation() throws Exception {
    assertThat(answer(upload("quiet+day.txt"))).isEqualTo(JSON.readTree("{\"handled\":1}"));
    assertThat(answer(eventBridge("Object Created", "quiet day.txt", "1")))
        .isEqualTo(JSON.readTree("{\"handled\":1}"));
    assertThat(error(upload("down.txt")))
        .contains("FailedInvocationException", "1 of 1 events failed", "down.txt: no route");
  }

  @Test
  void aJobHearsTheResultOfEveryTask() throws Exception {
    JsonNode answer = answer(job("1.0", task("t1", "quiet+day.txt"), task("t2", "down.txt")));
    assertThat(answer.path("results"))
        .extracting(result -> result.path("resultCode").textValue())
        .containsExactly("Succeeded", "TemporaryFailure");
  }

  @Test
  void aPayloadOfNoSenderFailsTheInvocation() {
    assertThat(error(JSON.createObjectNode().put("hello", 1)))
        .contains("no event of SQS, S3, EventBridge or S3 Batch Operations", "hello");
  }

  @Test
  void whatIsNoJsonFailsTheInvocation() {
    assertThat(post("{\"Records\":[").statusCode()).isEqualTo(500);
  }

  private Reason reason(String key) {
    return ((RejectedContent)
            ledger.document(DocumentId.ofObject("b", key)).orElseThrow().content())
        .reason();
  }

  private static JsonNode answer(ObjectNode payload) throws Exception {
    return JSON.readTree(post(payload.toString()).then().statusCode(200).extract().asString());
  }

  private static String error(ObjectNode payload) {
    return post(payload.toString()).then().statusCode(500).extract().asString();
  }

  private static Response post(String payload) {
    return given().contentType("application/json").body(payload).post("/");
  }

  private static ObjectNode upload(String key) {
    return notification(record("ObjectCreated:Put", key, "0055AED6DCD90281E5"));
  }
}
