package io.whosecount.extract.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.whosecount.extract.event.Payload.BatchJob;
import io.whosecount.extract.event.Payload.Direct;
import io.whosecount.extract.event.Payload.Message;
import io.whosecount.extract.event.Payload.QueueBatch;
import io.whosecount.extract.event.Payload.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Tells the senders apart by the form of what they send. */
public final class PayloadReader {
  private static final Set<String> SCHEMAS = Set.of("1.0", "2.0");

  /** The name of a bucket in its ARN; S3's own examples have a region and an account or none. */
  private static final Pattern BUCKET_ARN =
      Pattern.compile("arn:[^:]+:s3(?:express)?:[^:]*:[^:]*:(?:bucket/)?([^:/]+)");

  private final NotificationReader notifications;

  /** Understands events with {@code notifications}. */
  public PayloadReader(NotificationReader notifications) {
    this.notifications = notifications;
  }

  /**
   * What Lambda handed over.
   *
   * @throws UnknownEventException when that is of no sender we know
   */
  public Payload read(JsonNode payload) throws UnknownEventException {
    if (payload.has("invocationSchemaVersion")) {
      return job(payload);
    }
    if (isOfQueue(payload.path("Records"))) {
      List<Message> messages = new ArrayList<>();
      payload.path("Records").forEach(record -> messages.add(message(record)));
      return new QueueBatch(messages);
    }
    if (payload.has("Event")
        || payload.path("Records").has(0)
        || NotificationReader.isEventBridge(payload)) {
      return new Direct(notifications.read(payload));
    }
    throw new UnknownEventException(
        "no event of SQS, S3, EventBridge or S3 Batch Operations: " + fieldsOf(payload));
  }

  private static String fieldsOf(JsonNode payload) {
    return payload.isObject()
        ? "an object with " + payload.properties().stream().map(field -> field.getKey()).toList()
        : String.valueOf(payload.getNodeType());
  }

  /** Lambda mixes no senders, so one record tells; a message is known without its source too. */
  private static boolean isOfQueue(JsonNode records) {
    return StreamSupport.stream(records.spliterator(), false)
        .anyMatch(
            record ->
                record.path("eventSource").asText().equals("aws:sqs")
                    || (record.has("messageId") && record.has("body")));
  }

  private Message message(JsonNode record) {
    return new Message(
        Fields.optional(record, "messageId"),
        Fields.optional(record, "attributes.ApproximateReceiveCount"),
        notifications.read(record.path("body").textValue()));
  }

  private static BatchJob job(JsonNode payload) throws UnknownEventException {
    String schema = Fields.text(payload, "invocationSchemaVersion");
    if (!SCHEMAS.contains(schema)) {
      throw new UnknownEventException("an invocationSchemaVersion that nobody knows: " + schema);
    }
    if (!payload.path("tasks").isArray()) {
      throw new UnknownEventException("without tasks");
    }
    List<Task> tasks = new ArrayList<>();
    payload.path("tasks").forEach(task -> tasks.add(task(task)));
    return new BatchJob(schema, Fields.text(payload, "invocationId"), tasks);
  }

  private static Task task(JsonNode task) {
    return new Task(
        Fields.optional(task, "taskId"),
        NotificationReader.heard(
            () -> new StoreEvent.ObjectListed(bucket(task), Fields.decodedKey(task, "s3Key"))));
  }

  /** Version 1.0 names the bucket by its ARN, 2.0 by its name. */
  private static String bucket(JsonNode task) throws UnknownEventException {
    Optional<String> name = Fields.optional(task, "s3Bucket");
    if (name.isPresent()) {
      return name.get();
    }
    String arn = Fields.text(task, "s3BucketArn");
    Matcher matcher = BUCKET_ARN.matcher(arn);
    if (!matcher.matches()) {
      throw new UnknownEventException("no bucket in s3BucketArn: '" + arn + "'");
    }
    return matcher.group(1);
  }
}
