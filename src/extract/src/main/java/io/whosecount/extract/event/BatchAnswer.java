package io.whosecount.extract.event;

import java.util.List;

/** Which messages of a batch failed; the queue delivers those again, and only those. */
public record BatchAnswer(List<Failure> batchItemFailures) {
  public BatchAnswer {
    batchItemFailures = List.copyOf(batchItemFailures);
  }

  /** One failed message, by its id. */
  public record Failure(String itemIdentifier) {}
}
