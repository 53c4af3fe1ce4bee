package io.whosecount.local.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SequencersTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void growWhileTheClockStands() {
    Sequencers sequencers = new Sequencers(Clock.fixed(NOON, ZoneOffset.UTC));

    String first = sequencers.next();

    assertThat(first).hasSize(18).isLessThan(sequencers.next());
  }

  @Test
  void haveTheFormOfThoseOfS3() {
    Clock clock = Clock.fixed(Instant.parse("2015-07-21T23:33:48.250Z"), ZoneOffset.UTC);

    assertThat(new Sequencers(clock).next()).isEqualTo("0055AED6DC40000000");
  }

  @Test
  void afterARestartAreGreaterThanBefore() {
    String before = new Sequencers(Clock.fixed(NOON, ZoneOffset.UTC)).next();

    String after = new Sequencers(Clock.fixed(NOON.plusMillis(1), ZoneOffset.UTC)).next();

    assertThat(after).isGreaterThan(before);
  }
}
