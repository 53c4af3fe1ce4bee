package io.whosecount.local.runtime;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.whosecount.local.runtime.InvocationResult.Failed;

/** Errors that Lambda itself reports for a function. */
final class LambdaError {
  private LambdaError() {}

  static Failed of(String type, String message) {
    return new Failed(
        "{\"errorType\":\"" + quoted(type) + "\",\"errorMessage\":\"" + quoted(message) + "\"}");
  }

  private static String quoted(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
