package io.whosecount.local.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives out sequencers: hexadecimal, each greater than the one before. They are made from the time,
 * so that those after a restart are greater too.
 */
final class Sequencers {
  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  Sequencers(Clock clock) {
    this.clock = clock;
  }

  /** The next sequencer: 18 digits, like those of S3. */
  String next() {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    long value = last.updateAndGet(before -> Math.max(before + 1, micros));
    return "%018X".formatted(value);
  }
}
