package io.whosecount.extract.convergence;

import static io.whosecount.extract.convergence.PaperExtractor.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Ten thousand random histories on the double. {@code -Dwhosecount.seed=N} begins at another one,
 * {@code -Dwhosecount.histories=N} runs more or fewer.
 */
@Timeout(900)
@ExtendWith(QuietFunction.class)
class ConvergenceTest {
  private static final long FIRST_SEED = Long.getLong("whosecount.seed", 1);
  private static final int HISTORIES = Integer.getInteger("whosecount.histories", 10_000);

  @Test
  void randomHistoriesEndInTheTableOfAFreshRunOverTheSurvivingDocuments() {
    int withFigures = 0;
    long start = System.nanoTime();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
      History history = History.random(seed);
      Verdict verdict = Verdict.of(history);
      assertThat(verdict.converged()).as(Verdict.story("seed " + seed, history)).isTrue();
      withFigures +=
          verdict.lines().keySet().stream().anyMatch(key -> key.startsWith("SIDES ")) ? 1 : 0;
    }
    System.out.printf(
        "%d histories on the double, seeds %d to %d, %d end with figures: %d ms%n",
        HISTORIES,
        FIRST_SEED,
        FIRST_SEED + HISTORIES - 1,
        withFigures,
        (System.nanoTime() - start) / 1_000_000);
    assertThat(withFigures).as("histories that end with figures").isGreaterThan(HISTORIES / 4);
  }

  /** What a random history meets by chance is met here one after the other. */
  @Test
  void aCrashBeforeOrAfterEveryWriteIsMadeGoodByTheNextDelivery() {
    for (History history : withEveryCrash()) {
      assertThat(Verdict.of(history).converged())
          .as(Verdict.story("a crash at one write", history))
          .isTrue();
    }
  }

  /** A life of two documents that share numbers, with each of its deliveries crashing anywhere. */
  private static List<History> withEveryCrash() {
    List<History> all = new ArrayList<>();
    for (boolean newer : List.of(false, true)) {
      for (int crashing = 0; crashing < 5; crashing++) {
        for (Fault.Kind kind : List.of(Fault.Kind.CRASH_BEFORE, Fault.Kind.CRASH_AFTER)) {
          for (int write = 1; write <= 12; write++) {
            all.add(life(crashing, newer, new Fault(kind, write)));
          }
        }
      }
    }
    return all;
  }

  private static History life(int crashing, boolean newer, Fault fault) {
    List<Integer> many = IntStream.range(0, CLAIMS).boxed().toList();
    List<Act.Change> changes =
        List.of(
            new Act.Upload(0, new Paper("2026-02-02", many)),
            new Act.Upload(1, new Paper("2026-02-02", List.of(0, 5))),
            new Act.Upload(0, new Paper("2026-02-03", List.of(0, 1, 9))),
            new Act.Delete(1),
            new Act.Upload(0, new Paper(Paper.UNREADABLE, List.of())));
    List<Act> acts = new ArrayList<>();
    for (int n = 0; n < changes.size(); n++) {
      boolean crashes = n == crashing;
      acts.add(changes.get(n));
      acts.add(
          new Act.Invoke(
              List.of(n), newer && crashes, crashes ? Optional.of(fault) : Optional.empty()));
      acts.add(new Act.Finish(2 * n));
      acts.add(new Act.Invoke(List.of(n), false, Optional.empty()));
      acts.add(new Act.Finish(2 * n + 1));
    }
    return new History(acts);
  }
}
