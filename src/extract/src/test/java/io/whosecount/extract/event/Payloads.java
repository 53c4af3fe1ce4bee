package io.whosecount.extract.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What AWS sends, written after its documentation: S3 "Event message structure" and "EventBridge
 * event message structure", SNS "message and JSON formats", Lambda "Using Lambda with Amazon SQS"
 * and "with Amazon S3 batch events". All the fields that nobody reads are there.
 */
public final class Payloads {
  public static final String NOON = "2025-01-22T12:00:00.000Z";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Payloads() {}

  /** A notification of S3 with these records. */
  public static ObjectNode notification(ObjectNode... records) {
    ObjectNode notification = JSON.objectNode();
    notification.putArray("Records").addAll(java.util.List.of(records));
    return notification;
  }

  /** A record of a notification; the key as it travels. */
  public static ObjectNode record(String eventName, String encodedKey, String sequencer) {
    ObjectNode record = JSON.objectNode();
    record.put("eventVersion", "2.1").put("eventSource", "aws:s3").put("awsRegion", "eu-west-1");
    record.put("eventTime", NOON).put("eventName", eventName);
    record.putObject("userIdentity").put("principalId", "AWS:AIDAEXAMPLE");
    record.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
    record
        .putObject("responseElements")
        .put("x-amz-request-id", "C3D13FE58DE4C810")
        .put("x-amz-id-2", "FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG4V5Wp6S7S/JRWeUWerMUE5JgHvANOjpD");
    ObjectNode s3 = record.putObject("s3");
    s3.put("s3SchemaVersion", "1.0").put("configurationId", "uploads");
    ObjectNode bucket = s3.putObject("bucket");
    bucket.put("name", "b").put("arn", "arn:aws:s3:::b");
    bucket.putObject("ownerIdentity").put("principalId", "A3NL1KOZZKExample");
    s3.putObject("object")
        .put("key", encodedKey)
        .put("size", 1024)
        .put("eTag", "d41d8cd98f00b204e9800998ecf8427e")
        .put("versionId", "096fKKXTRTtl3on89fVO.nfljtsv6qko")
        .put("sequencer", sequencer);
    return record;
  }

  /** A removal's record tells neither size nor ETag. */
  public static ObjectNode removal(String eventName, String encodedKey, String sequencer) {
    ObjectNode record = record(eventName, encodedKey, sequencer);
    ((ObjectNode) record.at("/s3/object")).remove(java.util.List.of("size", "eTag"));
    return record;
  }

  /** What S3 sends when somebody configures its notifications. */
  public static ObjectNode testEvent() {
    return JSON.objectNode()
        .put("Service", "Amazon S3")
        .put("Event", "s3:TestEvent")
        .put("Time", NOON)
        .put("Bucket", "b")
        .put("RequestId", "5582815E1AEA5ADF")
        .put("HostId", "8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE");
  }

  /** An event of S3 on EventBridge; the key as it is. */
  public static ObjectNode eventBridge(String detailType, String key, String sequencer) {
    ObjectNode event = JSON.objectNode();
    event.put("version", "0").put("id", "17793124-05d4-b198-2fde-7ededc63b103");
    event.put("detail-type", detailType).put("source", "aws.s3").put("account", "111122223333");
    event.put("time", "2025-01-22T12:00:00Z").put("region", "eu-west-1");
    event.putArray("resources").add("arn:aws:s3:::b");
    ObjectNode detail = event.putObject("detail");
    detail.put("version", "0").putObject("bucket").put("name", "b");
    ObjectNode object = detail.putObject("object").put("key", key).put("sequencer", sequencer);
    detail.put("request-id", "N4N7GDK58NMKJ12R").put("requester", "123456789012");
    detail.put("source-ip-address", "1.2.3.4");
    if (detailType.equals("Object Deleted")) {
      detail.put("reason", "DeleteObject").put("deletion-type", "Delete Marker Created");
    } else {
      detail.put("reason", "PutObject");
      object.put("size", 5).put("etag", "b1946ac92492d2347c6235b4d2611184");
    }
    object.put("version-id", "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e");
    return event;
  }

  /** An SNS notification around something. */
  public static ObjectNode sns(ObjectNode message) {
    return JSON.objectNode()
        .put("Type", "Notification")
        .put("MessageId", "63a3f6b6-d533-4a47-aef9-fcf5cf758c76")
        .put("TopicArn", "arn:aws:sns:eu-west-1:123456789012:uploads")
        .put("Subject", "Amazon S3 Notification")
        .put("Message", message.toString())
        .put("Timestamp", NOON)
        .put("SignatureVersion", "1")
        .put("Signature", "EXAMPLEpH+DcEwjAPg8O9mY8dReBSwksfg2S7WKQcikcNKWLQjwu6A4VbeS0QHVCkhRS7")
        .put("UnsubscribeURL", "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe");
  }

  /** A batch of messages of a queue. */
  public static ObjectNode sqs(ObjectNode... messages) {
    ObjectNode batch = JSON.objectNode();
    batch.putArray("Records").addAll(java.util.List.of(messages));
    return batch;
  }

  /** A message of a queue. */
  public static ObjectNode message(String id, String body) {
    ObjectNode message = JSON.objectNode();
    message.put("messageId", id).put("receiptHandle", "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a");
    message.put("body", body);
    message
        .putObject("attributes")
        .put("ApproximateReceiveCount", "2")
        .put("SentTimestamp", "1545082649183")
        .put("SenderId", "AIDAIENQZJOLO23YVJ4VO")
        .put("ApproximateFirstReceiveTimestamp", "1545082649185");
    message.putObject("messageAttributes");
    message.put("md5OfBody", "e4e68fb7bd0e697a0ae8f1bb342846b3").put("eventSource", "aws:sqs");
    message.put("eventSourceARN", "arn:aws:sqs:eu-west-1:123456789012:uploads");
    return message.put("awsRegion", "eu-west-1");
  }

  /** A message of a queue. */
  public static ObjectNode message(String id, ObjectNode body) {
    return message(id, body.toString());
  }

  /** An invocation by S3 Batch Operations. */
  public static ObjectNode job(String schema, ObjectNode... tasks) {
    ObjectNode job = JSON.objectNode();
    job.put("invocationSchemaVersion", schema);
    job.put("invocationId", "YXNkbGZqYWRmaiBhc2RmdW9hZHNmZGpmaGFzbGtkaGZza2RmaAo");
    ObjectNode about = job.putObject("job").put("id", "f3cc4f60-61f6-4a2b-8a21-d07600c373ce");
    if (schema.equals("2.0")) {
      about.putObject("userArguments").put("why", "a new extractor");
    }
    job.putArray("tasks").addAll(java.util.List.of(tasks));
    return job;
  }

  /** A task of schema 1.0; the key as it travels. */
  public static ObjectNode task(String id, String encodedKey) {
    return JSON.objectNode()
        .put("taskId", id)
        .put("s3Key", encodedKey)
        .put("s3VersionId", "jbo9_jhdPEyB4RrmOxWS0kU0EoNrU_oI")
        .put("s3BucketArn", "arn:aws:s3:::b");
  }

  /** A task of schema 2.0. */
  public static ObjectNode taskByName(String id, String encodedKey) {
    return JSON.objectNode()
        .put("taskId", id)
        .put("s3Key", encodedKey)
        .putNull("s3VersionId")
        .put("s3Bucket", "b");
  }
}
