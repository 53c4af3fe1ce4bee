package io.whosecount.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.local.Configuration;
import io.whosecount.local.runtime.InvocationResult;
import io.whosecount.local.runtime.InvocationResult.Answered;
import io.whosecount.local.runtime.InvocationResult.Failed;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged function takes what AWS sends without the queue of the stack, and answers it. */
@Timeout(300)
class EventShapesIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "Russia has lost 9,886 tanks, Ukraine's military said.";

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
  void aJobOfS3BatchOperationsFindsWhatItsEventsHaveToldOf() throws Exception {
    DocumentId id = journey.upload("read in ü.txt", TEXT, Map.of("published", "2025-01-29"));
    journey.awaitHandled();
    JsonNode before = journey.document(id);

    assertThat(results(job("read+in+%C3%BC.txt", "not+there.txt")))
        .isEqualTo(
            JSON.readTree(
                """
                ["Succeeded %s documents/read in ü.txt: read, 1 claims, 0 numbers refused, \
                UNCHANGED",
                 "PermanentFailure %s documents/not there.txt: rejected as no-such-object \
                (the store has no object documents/not there.txt), RECORDED"]"""
                    .formatted(id, DocumentId.ofObject(Configuration.BUCKET, "not there.txt"))));
    assertThat(journey.document(id)).isEqualTo(before);
  }

  @Test
  void anUploadAfterAJobReplacesWhatTheJobRead() throws Exception {
    DocumentId id = journey.upload("later.txt", TEXT, Map.of());
    journey.awaitHandled();
    results(job("later.txt"));
    journey.upload("later.txt", TEXT.replace("9,886", "9,900"), Map.of());
    journey.awaitHandled();

    assertThat(journey.document(id).at("/claims/0/quantity/value").asLong()).isEqualTo(9_900);
  }

  @Test
  void anEventOfEventBridgeIsTakenWithItsKeyAsItIs() throws Exception {
    DocumentId id = journey.upload("a+b c%.txt", TEXT, Map.of());
    journey.awaitHandled();
    String event =
        """
        {"version": "0", "id": "17793124-05d4-b198-2fde-7ededc63b103", "source": "aws.s3",
         "detail-type": "Object Created", "time": "2025-01-22T12:00:00Z",
         "resources": ["arn:aws:s3:::documents"],
         "detail": {"version": "0", "bucket": {"name": "documents"},
          "object": {"key": "a+b c%.txt", "size": 5, "sequencer": "FF"}, "reason": "PutObject"}}""";

    assertThat(invoke(event)).isEqualTo(new Answered("{\"handled\":1}"));
    assertThat(journey.document(id).path("uploaded").textValue()).isEqualTo("2025-01-22T12:00:00Z");
  }

  @Test
  void whatNobodyKnowsFailsTheInvocationWithItsReason() throws Exception {
    assertThat(invoke("{\"hello\": 1}"))
        .isInstanceOfSatisfying(
            Failed.class,
            failure ->
                assertThat(failure.errorJson())
                    .contains("FailedInvocationException", "an object with [hello]"));
  }

  /** The results of a job, each as its code and its text. */
  private static JsonNode results(String job) throws Exception {
    Answered answered = (Answered) invoke(job);
    var results = JSON.createArrayNode();
    for (JsonNode result : JSON.readTree(answered.body()).path("results")) {
      results.add(
          "%s %s"
              .formatted(
                  result.path("resultCode").textValue(), result.path("resultString").textValue()));
    }
    return results;
  }

  private static String job(String... keys) {
    var job = JSON.createObjectNode();
    job.put("invocationSchemaVersion", "1.0").put("invocationId", "invocation");
    job.putObject("job").put("id", "f3cc4f60-61f6-4a2b-8a21-d07600c373ce");
    var tasks = job.putArray("tasks");
    for (String key : keys) {
      tasks
          .addObject()
          .put("taskId", "task " + key)
          .put("s3Key", key)
          .putNull("s3VersionId")
          .put("s3BucketArn", "arn:aws:s3:::" + Configuration.BUCKET);
    }
    return job.toString();
  }

  private static InvocationResult invoke(String event) throws InterruptedException {
    return journey.system().extract().invoke(event);
  }
}
