package io.whosecount.extract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch of messages, as Lambda hands those of an SQS queue over; fields that are not needed are
 * left out.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record QueueBatch(@JsonProperty("Records") @Nullable List<Message> messages) {

  /** One message; its body is the store's notification. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Message(@Nullable String messageId, @Nullable String body) {}
}
