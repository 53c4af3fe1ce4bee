package io.whosecount.extract;

/** What came of one thing that was heard. */
public sealed interface Outcome {

  /** It is done. */
  record Done(Taken taken) implements Outcome {}

  /** The store or the ledger did not answer, or time ran out: to be tried again. */
  record NotYet(String reason) implements Outcome {}

  /** No repetition helps: nothing that we know, a refusal of the store, or a defect of ours. */
  record Never(String reason) implements Outcome {}

  /** Whether it is done. */
  default boolean isDone() {
    return this instanceof Done;
  }

  /** One line for people. */
  default String summary() {
    return switch (this) {
      case Done(Taken taken) -> taken.summary();
      case NotYet(String reason) -> reason;
      case Never(String reason) -> reason;
    };
  }
}
