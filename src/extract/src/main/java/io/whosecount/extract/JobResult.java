package io.whosecount.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosecount.claims.document.Reading.Reason;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import java.util.Set;

/**
 * What S3 Batch Operations hears of one task, and puts into its job's report.
 *
 * @param task its id
 * @param code what the report counts
 * @param text why, for people
 */
record JobResult(String task, Code code, String text) {
  private static final Set<Reason> NOT_THERE = Set.of(Reason.NO_SUCH_OBJECT, Reason.ARCHIVED);

  /** A longer text helps nobody in a report. */
  private static final int LONGEST_TEXT = 1_000;

  /** What a report counts. */
  enum Code {
    /** The ledger knows the object, be it as one that cannot be read. */
    SUCCEEDED("Succeeded"),
    /** S3 tries again, later in the job. */
    TEMPORARY_FAILURE("TemporaryFailure"),
    /** No repetition helps. */
    PERMANENT_FAILURE("PermanentFailure");

    private final String text;

    Code(String text) {
      this.text = text;
    }

    /** As S3 writes it. */
    String text() {
      return text;
    }
  }

  /** Of the task with that outcome. */
  static JobResult of(String task, Outcome outcome) {
    String text = outcome.summary();
    return new JobResult(
        task, code(outcome), text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
  }

  private static Code code(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(Taken taken) ->
          wasNotThereToRead(taken) ? Code.PERMANENT_FAILURE : Code.SUCCEEDED;
      case Outcome.NotYet notYet -> Code.TEMPORARY_FAILURE;
      case Outcome.Never never -> Code.PERMANENT_FAILURE;
    };
  }

  /**
   * A list that names what is not there is wrong or old, one that names what is archived came too
   * early: its owner should see how often, and finds in the report what to list again.
   */
  private static boolean wasNotThereToRead(Taken taken) {
    return taken instanceof Taken.Recorded recorded
        && recorded.document().content() instanceof RejectedContent rejected
        && NOT_THERE.contains(rejected.reason());
  }

  /** As S3 wants it. */
  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("taskId", task)
        .put("resultCode", code.text())
        .put("resultString", text);
  }
}
