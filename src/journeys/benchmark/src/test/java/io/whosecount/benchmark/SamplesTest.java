package io.whosecount.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void percentilesAreOfTheNearestRank() {
    Samples samples = new Samples();
    for (int milliseconds = 200; milliseconds > 0; milliseconds--) {
      samples.add(milliseconds * 1_000_000L);
    }

    assertThat(samples.percentile(0)).isEqualTo(1);
    assertThat(samples.percentile(50)).isEqualTo(100);
    assertThat(samples.percentile(99)).isEqualTo(198);
    assertThat(samples.size()).isEqualTo(200);
  }
}
