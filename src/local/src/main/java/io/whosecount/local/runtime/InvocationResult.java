package io.whosecount.local.runtime;

/** What came of one invocation of a function. */
public sealed interface InvocationResult {
  /** The function answered. */
  record Answered(String body) implements InvocationResult {}

  /**
   * The function reported an error, or its process ended.
   *
   * @param errorJson {@code errorType} and {@code errorMessage}, as Lambda gives them
   */
  record Failed(String errorJson) implements InvocationResult {}

  /** The function did not answer in time; its process was ended, as Lambda does. */
  record TimedOut() implements InvocationResult {}
}
