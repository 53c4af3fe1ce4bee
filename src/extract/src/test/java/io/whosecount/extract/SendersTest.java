package io.whosecount.extract;

import static io.whosecount.extract.event.Payloads.job;
import static io.whosecount.extract.event.Payloads.message;
import static io.whosecount.extract.event.Payloads.notification;
import static io.whosecount.extract.event.Payloads.record;
import static io.whosecount.extract.event.Payloads.removal;
import static io.whosecount.extract.event.Payloads.sqs;
import static io.whosecount.extract.event.Payloads.task;
import static io.whosecount.extract.event.Payloads.taskByName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosecount.claims.document.DocumentId;
import org.junit.jupiter.api.Test;

/** The answer that each sender gets, to the letter. */
class SendersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestFunction function = new TestFunction();

  @Test
  void aMessageOfSeveralRecordsFailsWithOneOfThemAndTheOthersAreDone() throws Exception {
    ObjectNode several =
        notification(
            record("ObjectCreated:Put", "one.txt", "1"),
            record("ObjectCreated:Put", "%zz", "1"),
            record("ObjectCreated:Put", "down.txt", "1"),
            removal("ObjectRemoved:DeleteMarkerCreated", "two.txt", "1"));
    function.store().put("b/one.txt", "Nothing was counted.");
    assertThat(function.handle(sqs(message("1", several), message("2", several))))
        .isEqualTo(failures("1", "2"));
    assertThat(function.ledger().document(DocumentId.ofObject("b", "one.txt"))).isPresent();
  }

  @Test
  void aMessageThatCameTwiceInABatchIsReportedOnce() throws Exception {
    assertThat(function.handle(sqs(message("1", "?"), message("1", "?")))).isEqualTo(failures("1"));
  }

  @Test
  void aMessageWithoutIdThatIsDoneHarmsNobody() throws Exception {
    ObjectNode batch = sqs(message("", upload("one.txt")), message("2", "no json"));
    assertThat(function.handle(batch)).isEqualTo(failures("2"));
  }

  /** An unknown id in the answer, or none, would do the same: better to say why. */
  @Test
  void aMessageWithoutIdThatFailsFailsTheBatchAfterTheOthersAreDone() {
    ObjectNode batch = sqs(message("", "no json"), message("2", upload("one.txt")));
    assertThatThrownBy(() -> function.handle(batch))
        .isInstanceOf(FailedInvocationException.class)
        .hasMessageContaining("without messageId")
        .hasMessageContaining("no notification in JSON");
    assertThat(function.ledger().document(DocumentId.ofObject("b", "one.txt"))).isPresent();
  }

  @Test
  void aDirectEventThatFailedInPartFailsWithItsReasons() {
    ObjectNode event =
        notification(
            record("ObjectCreated:Put", "one.txt", "1"),
            record("ObjectCreated:Put", "down.txt", "1"),
            record("ObjectCreated:Put", "two.txt", "no hexadecimal"));
    assertThatThrownBy(() -> function.handle(event))
        .isInstanceOf(FailedInvocationException.class)
        .hasMessageContaining("2 of 3 events failed")
        .hasMessageContaining("down.txt")
        .hasMessageContaining("no hexadecimal");
    assertThat(function.ledger().document(DocumentId.ofObject("b", "one.txt"))).isPresent();
  }

  @Test
  void aJobIsAnsweredTaskByTask() throws Exception {
    function.store().put("b/a b+c ü.txt", "Nothing was counted.").put("b/empty.txt", "");
    ObjectNode nameless = task("", "empty.txt");
    JsonNode answer =
        function.handle(
            job(
                "1.0",
                task("t1", "a+b%2Bc+%C3%BC.txt"),
                task("t2", "empty.txt"),
                task("t3", "gone.txt"),
                task("t4", "down.txt"),
                task("t5", "%zz"),
                task("t6", "closed.txt"),
                nameless));
    assertThat(answer)
        .isEqualTo(
            JSON.readTree(
                """
                {"invocationSchemaVersion": "1.0",
                 "treatMissingKeysAs": "PermanentFailure",
                 "invocationId": "YXNkbGZqYWRmaiBhc2RmdW9hZHNmZGpmaGFzbGtkaGZza2RmaAo",
                 "results": [
                  {"taskId": "t1", "resultCode": "Succeeded", "resultString":
                    "%s b/a b+c ü.txt: read, 0 claims, 0 numbers refused, RECORDED"},
                  {"taskId": "t2", "resultCode": "Succeeded", "resultString":
                    "%s b/empty.txt: rejected as empty (it has nothing but white space), RECORDED"},
                  {"taskId": "t3", "resultCode": "PermanentFailure", "resultString":
                    "%s b/gone.txt: rejected as no-such-object (the store has no object \
                b/gone.txt), RECORDED"},
                  {"taskId": "t4", "resultCode": "TemporaryFailure", "resultString":
                    "could not fetch down.txt: no route"},
                  {"taskId": "t5", "resultCode": "PermanentFailure", "resultString":
                    "no URL encoding in s3Key: '%%zz'"},
                  {"taskId": "t6", "resultCode": "PermanentFailure", "resultString":
                    "could not fetch closed.txt: NoSuchBucket: no such bucket"}]}"""
                    .formatted(id("a b+c ü.txt"), id("empty.txt"), id("gone.txt"))));
  }

  @Test
  void theSecondSchemaIsAnsweredInItsOwn() throws Exception {
    JsonNode answer = function.handle(job("2.0", taskByName("t1", "gone.txt")));
    assertThat(answer.path("invocationSchemaVersion").textValue()).isEqualTo("2.0");
    assertThat(answer.path("results")).hasSize(1);
  }

  @Test
  void aJobsResultIsNoLongerThanItsReportTakes() throws Exception {
    String key = "%zz" + "a".repeat(1_020);
    JsonNode answer = function.handle(job("1.0", task("t1", key)));
    assertThat(answer.at("/results/0/resultString").textValue()).hasSize(1_000);
  }

  private static DocumentId id(String key) {
    return DocumentId.ofObject("b", key);
  }

  private static ObjectNode upload(String key) {
    return notification(record("ObjectCreated:Put", key, "1"));
  }

  private static JsonNode failures(String... ids) {
    ObjectNode answer = JSON.createObjectNode();
    var failures = answer.putArray("batchItemFailures");
    for (String id : ids) {
      failures.addObject().put("itemIdentifier", id);
    }
    return answer;
  }
}
