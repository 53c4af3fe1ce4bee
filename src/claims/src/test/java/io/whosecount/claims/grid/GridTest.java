package io.whosecount.claims.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Samples that nobody wrote are read as they are meant: a rule that was made for some sentences
 * shows here what it does to all others. The floors only go up.
 */
@Timeout(120)
class GridTest {
  private static final int SAMPLES = 3_000;
  private static final long SEED = 1;

  @ParameterizedTest
  @CsvSource({
    "reports, 0.955",
    "follow-ups, 0.99",
    "strikes, 0.99",
    "lists, 0.98",
    "air, 0.985",
    "rebels, 0.99",
    "noise, 0.965"
  })
  void readsWhatFramesAndClausesMake(String grid, double floor) {
    GridScore score = GridScore.of(Grid.named(grid), SAMPLES, SEED);
    assertThat(score.share()).as(score::report).isGreaterThanOrEqualTo(floor);
  }
}
