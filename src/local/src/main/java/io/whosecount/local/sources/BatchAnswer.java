package io.whosecount.local.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;

/** What a function said about the messages of a batch (ReportBatchItemFailures). */
final class BatchAnswer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BatchAnswer() {}

  /**
   * The ids of {@code batch} that are to be delivered again. An answer that Lambda cannot take,
   * such as one that names a message of another batch, fails the whole batch.
   */
  static Set<String> failedOf(Set<String> batch, String answer) {
    try {
      JsonNode failures = JSON.readTree(answer).path("batchItemFailures");
      Set<String> failed = new HashSet<>();
      for (JsonNode failure : failures) {
        failed.add(failure.path("itemIdentifier").asText());
      }
      return batch.containsAll(failed) ? failed : batch;
    } catch (JsonProcessingException unreadable) {
      return batch;
    }
  }
}
