package io.whosecount.extract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store's notification as it comes: anything may be missing, anything may be added. No
 * signature shows it to Quarkus, so it is registered by hand: without that the native image takes
 * no message.
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record NotificationJson(
    @JsonProperty("Event") @Nullable String event,
    @JsonProperty("Records") @Nullable List<@Nullable Happening> records) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Happening(@Nullable String eventName, @Nullable String eventTime, @Nullable Place s3) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Place(@Nullable Bucket bucket, @Nullable StoredObject object) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Bucket(@Nullable String name) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record StoredObject(@Nullable String key, @Nullable String sequencer) {}
}
