package io.whosecount.extract.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Something that the function is handed until it is done, with what came of it. */
sealed interface Delivery {
  /** Its id in payloads and answers. */
  String id();

  /** Whether it may be why the document of {@code last} is as it is. */
  boolean isAbout(Notification last);

  /** The versions of the extractor that took it, whatever came of it. */
  Set<String> tried();

  /** A message of the queue. */
  record Message(
      String id, List<Notification> notifications, Set<String> tried, Set<String> succeeded)
      implements Delivery {
    Message(int number, List<Notification> notifications) {
      this("" + number, List.copyOf(notifications), new TreeSet<>(), new TreeSet<>());
    }

    @Override
    public boolean isAbout(Notification last) {
      return notifications.contains(last);
    }

    /** As SQS hands over several. */
    static JsonNode payload(List<Message> batch) {
      ObjectNode payload = JsonNodeFactory.instance.objectNode();
      ArrayNode records = payload.putArray("Records");
      for (Message message : batch) {
        records
            .addObject()
            .put("messageId", message.id())
            .put("eventSource", "aws:sqs")
            .put("body", Notification.body(message.notifications()));
      }
      return payload;
    }

    /** The ids of those that {@code answer} says have failed. */
    static Set<String> failed(JsonNode answer) {
      return StreamSupport.stream(answer.path("batchItemFailures").spliterator(), false)
          .map(failure -> failure.path("itemIdentifier").asText())
          .collect(Collectors.toSet());
    }
  }

  /** A task of S3 Batch Operations, which names an object and says nothing of its uploads. */
  record Task(String id, String key, Set<String> tried) implements Delivery {
    Task(int number, String key) {
      this("task " + number, key, new TreeSet<>());
    }

    @Override
    public boolean isAbout(Notification last) {
      return last.key().equals(key);
    }

    /** As S3 hands it over. */
    JsonNode payload() {
      ObjectNode payload = JsonNodeFactory.instance.objectNode();
      payload.put("invocationSchemaVersion", "2.0").put("invocationId", id);
      payload
          .putArray("tasks")
          .addObject()
          .put("taskId", id)
          .put("s3Bucket", VersionedBucket.NAME)
          .put("s3Key", URLEncoder.encode(key, StandardCharsets.UTF_8));
      return payload;
    }

    /** Whether S3 tries it again; of a defect too, though S3 does not. */
    static boolean failed(JsonNode answer) {
      JsonNode result = answer.path("results").path(0);
      return result.path("resultCode").asText().equals("TemporaryFailure")
          || result.path("resultString").asText().contains("defect");
    }
  }
}
