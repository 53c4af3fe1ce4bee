package io.whosecount.extract;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.whosecount.extract.event.PayloadReader;
import io.whosecount.extract.event.UnknownEventException;
import jakarta.inject.Named;
import java.time.Duration;

/**
 * The Lambda function: takes what SQS, S3, EventBridge or S3 Batch Operations hand over, and
 * answers each in its own form. Payload and answer are trees of JSON: the form is known only after
 * a look, unknown fields do no harm, and a native image needs to know of no class.
 */
@Named("extract")
public final class ExtractHandler implements RequestHandler<JsonNode, JsonNode> {
  private final PayloadReader payloads;
  private final Senders senders;
  private final RemainingTime time;

  /** Reads with {@code payloads}, works by {@code attempts}, which have {@code time}. */
  public ExtractHandler(PayloadReader payloads, Attempts attempts, RemainingTime time) {
    this.payloads = payloads;
    this.senders = new Senders(attempts);
    this.time = time;
  }

  @Override
  public JsonNode handleRequest(JsonNode payload, Context context) {
    time.begin(Duration.ofMillis(context.getRemainingTimeInMillis()));
    try {
      return senders.answer(payloads.read(payload));
    } catch (UnknownEventException e) {
      throw new FailedInvocationException(String.valueOf(e.getMessage()));
    }
  }
}
