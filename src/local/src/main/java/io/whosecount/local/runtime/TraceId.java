package io.whosecount.local.runtime;

import java.time.Instant;
import java.util.UUID;

/** Makes trace ids in the form of AWS X-Ray. */
final class TraceId {
  private TraceId() {}

  static String fresh(Instant time) {
    String random = UUID.randomUUID().toString().replace("-", "");
    return "Root=1-%08x-%s;Parent=%s;Sampled=0"
        .formatted(time.getEpochSecond(), random.substring(0, 24), random.substring(16));
  }
}
