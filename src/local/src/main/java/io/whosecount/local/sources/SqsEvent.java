package io.whosecount.local.sources;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The event in which Lambda hands a batch of SQS messages to a function. */
public record SqsEvent(@JsonProperty("Records") List<Entry> records) {
  private static final String QUEUE = "arn:aws:sqs:eu-central-1:000000000000:uploads";

  /** One message. */
  public record Entry(
      String messageId,
      String receiptHandle,
      String body,
      Attributes attributes,
      Map<String, String> messageAttributes,
      String md5OfBody,
      String eventSource,
      @JsonProperty("eventSourceARN") String eventSourceArn,
      String awsRegion) {}

  /** What SQS knows about a message. */
  public record Attributes(
      @JsonProperty("ApproximateReceiveCount") String approximateReceiveCount,
      @JsonProperty("SentTimestamp") String sentTimestamp,
      @JsonProperty("SenderId") String senderId,
      @JsonProperty("ApproximateFirstReceiveTimestamp") String approximateFirstReceiveTimestamp) {}

  /** The event of {@code messages}. */
  public static SqsEvent of(List<QueueMessage> messages) {
    return new SqsEvent(messages.stream().map(SqsEvent::entry).toList());
  }

  private static Entry entry(QueueMessage message) {
    return new Entry(
        message.id(),
        message.receipt(),
        message.body(),
        new Attributes(
            Integer.toString(message.receives()),
            Long.toString(message.sent().toEpochMilli()),
            "AIDALOCAL",
            Long.toString(message.firstReceived().toEpochMilli())),
        Map.of(),
        md5(message.body()),
        "aws:sqs",
        QUEUE,
        "eu-central-1");
  }

  private static String md5(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java runtime has MD5", impossible);
    }
  }
}
