package io.whosecount.extract.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.extract.ExtractHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten thousand random histories on the double. {@code -Dwhosecount.seed=N} begins at another one,
 * {@code -Dwhosecount.histories=N} runs more or fewer.
 */
@Timeout(600)
class ConvergenceTest {
  private static final long FIRST_SEED = Long.getLong("whosecount.seed", 1);
  private static final int HISTORIES = Integer.getInteger("whosecount.histories", 10_000);

  /** Held, since loggers that nobody holds may be collected with their level. */
  private static final Logger LOG = Logger.getLogger(ExtractHandler.class.getName());

  @BeforeAll
  static void everyFaultIsLogged() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void logAgain() {
    LOG.setLevel(null);
  }

  @Test
  void endsInTheTableOfAFreshRunOverTheSurvivingDocuments() {
    long start = System.nanoTime();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
      History history = History.random(seed);
      assertThat(Verdict.of(history).converged()).as(Verdict.story(seed, history)).isTrue();
    }
    System.out.printf(
        "%d histories, seeds %d to %d, in %d ms%n",
        HISTORIES, FIRST_SEED, FIRST_SEED + HISTORIES - 1, (System.nanoTime() - start) / 1_000_000);
  }
}
