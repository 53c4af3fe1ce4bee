package io.whosecount.extract.event;

import static io.whosecount.extract.event.Payloads.eventBridge;
import static io.whosecount.extract.event.Payloads.job;
import static io.whosecount.extract.event.Payloads.message;
import static io.whosecount.extract.event.Payloads.notification;
import static io.whosecount.extract.event.Payloads.record;
import static io.whosecount.extract.event.Payloads.sqs;
import static io.whosecount.extract.event.Payloads.task;
import static io.whosecount.extract.event.Payloads.taskByName;
import static io.whosecount.extract.event.Payloads.testEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosecount.extract.event.Heard.Told;
import io.whosecount.extract.event.Heard.Unknown;
import io.whosecount.extract.event.Payload.BatchJob;
import io.whosecount.extract.event.Payload.Direct;
import io.whosecount.extract.event.Payload.QueueBatch;
import io.whosecount.extract.event.Payload.Task;
import io.whosecount.extract.event.StoreEvent.ObjectListed;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadReaderTest {
  private static final ObjectNode UPLOAD =
      notification(record("ObjectCreated:Put", "a.txt", "00AB"));

  private final NotificationReader notifications = new NotificationReader();
  private final PayloadReader reader = new PayloadReader(notifications);

  @Test
  void messagesOfAQueueAreTakenWithTheirIds() throws Exception {
    assertThat(reader.read(sqs(message("1", UPLOAD), message("2", "no json"))))
        .isEqualTo(
            new QueueBatch(
                java.util.List.of(
                    new Payload.Message(
                        Optional.of("1"), Optional.of("2"), notifications.read(UPLOAD)),
                    new Payload.Message(
                        Optional.of("2"), Optional.of("2"), notifications.read("no json")))));
  }

  @Test
  void aRecordThatIsNoMessageIsOneWithoutId() throws Exception {
    ObjectNode batch = sqs(message("1", UPLOAD));
    batch.withArray("Records").addNull();
    batch.withArray("Records").addObject().put("messageId", 7).put("body", 8);
    QueueBatch read = (QueueBatch) reader.read(batch);
    assertThat(read.messages())
        .extracting(Payload.Message::id)
        .containsExactly(Optional.of("1"), Optional.empty(), Optional.empty());
    assertThat(read.messages().getLast().heard()).containsExactly(new Unknown("without body"));
  }

  @Test
  void eventsWithoutAQueueAreDirect() throws Exception {
    for (ObjectNode event :
        java.util.List.of(UPLOAD, testEvent(), eventBridge("Object Created", "a.txt", "00AB"))) {
      assertThat(reader.read(event)).isEqualTo(new Direct(notifications.read(event)));
    }
  }

  @Test
  void theTasksOfAJobNameObjects() throws Exception {
    Told listed = new Told(new ObjectListed("b", "2025/a b+c ü.txt"));
    String key = "2025/a+b%2Bc+%C3%BC.txt";
    BatchJob first = (BatchJob) reader.read(job("1.0", task("t1", key)));
    BatchJob second = (BatchJob) reader.read(job("2.0", taskByName("t2", key)));
    assertThat(first.tasks()).containsExactly(new Task(Optional.of("t1"), listed));
    assertThat(second.tasks()).containsExactly(new Task(Optional.of("t2"), listed));
    assertThat(first.schema()).isEqualTo("1.0");
    assertThat(second.schema()).isEqualTo("2.0");
    assertThat(second.invocation()).startsWith("YXNkbGZq");
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:s3:::b, b",
    "arn:aws-us-gov:s3:::b.c-d, b.c-d",
    "arn:aws:s3:us-east-1:0123456788:b, b",
    "arn:aws:s3express:us-west-2:111122223333:bucket/b--usw2-az1--x-s3, b--usw2-az1--x-s3"
  })
  void aBucketIsFoundInItsArn(String arn, String bucket) throws Exception {
    ObjectNode task = task("t", "a").put("s3BucketArn", arn);
    assertThat(((BatchJob) reader.read(job("1.0", task))).tasks())
        .containsExactly(new Task(Optional.of("t"), new Told(new ObjectListed(bucket, "a"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "arn:aws:s3:eu-west-1:1:accesspoint/b", "arn:aws:sqs:::b"})
  void whatIsNoBucketIsSaid(String arn) throws Exception {
    ObjectNode task = task("t", "a").put("s3BucketArn", arn);
    assertThat(((BatchJob) reader.read(job("1.0", task))).tasks())
        .containsExactly(
            new Task(Optional.of("t"), new Unknown("no bucket in s3BucketArn: '" + arn + "'")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"hello":1,"you":2}                                       | an object with [hello, you]
          {"Records":[]}                                            | an object with [Records]
          {"Records":7}                                             | an object with [Records]
          {}                                                        | an object with []
          []                                                        | ARRAY
          7                                                         | NUMBER
          null                                                      | NULL
          {"invocationSchemaVersion":"3.0","tasks":[]}              | nobody knows: 3.0
          {"invocationSchemaVersion":1.0,"tasks":[]}                | it is NUMBER
          {"invocationSchemaVersion":"1.0","tasks":{}}              | without tasks
          {"invocationSchemaVersion":"1.0","tasks":[]}              | without invocationId
          """)
  void whatIsOfNoSenderIsRefusedWithTheReason(String payload, String reason) throws Exception {
    JsonNode json = new ObjectMapper().readTree(payload);
    assertThatThrownBy(() -> reader.read(json))
        .isInstanceOf(UnknownEventException.class)
        .hasMessageContaining(reason);
  }
}
