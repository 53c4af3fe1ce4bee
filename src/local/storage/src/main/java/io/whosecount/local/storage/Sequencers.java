package io.whosecount.local.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives out sequencers: hexadecimal, each greater than the one before. They are made from the time,
 * so that those after a restart are greater too, and in the form of those of S3 (seconds, then a
 * binary fraction), so that a reading without an event finds its place among them.
 */
final class Sequencers {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  Sequencers(Clock clock) {
    this.clock = clock;
  }

  /** The next sequencer: 18 digits, like those of S3. */
  String next() {
    Instant now = clock.instant();
    long fraction = ((long) now.getNano() << Integer.SIZE) / NANOS_PER_SECOND;
    long time = (now.getEpochSecond() << Integer.SIZE) + fraction;
    long value = last.updateAndGet(before -> Math.max(before + 1, time));
    return "%018X".formatted(value);
  }
}
