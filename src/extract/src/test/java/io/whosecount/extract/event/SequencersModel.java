package io.whosecount.extract.event;

import java.time.Instant;

/** Sequencers as S3 gives them, for a bucket in memory. */
public final class SequencersModel {
  private SequencersModel() {}

  /** Of a request that began at that time. */
  public static String at(Instant time) {
    return Sequencers.at(time);
  }
}
