package io.whosecount.extract.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Histories that converge prove nothing unless others do not: every guard is left out once. */
@Timeout(600)
@ExtendWith(QuietFunction.class)
class TeethTest {
  private static final long MOST = 10_000;

  @ParameterizedTest
  @EnumSource
  void aHistoryNoticesThatAGuardIsMissing(Unguarded.Guard guard) {
    OptionalLong seed =
        LongStream.rangeClosed(1, MOST)
            .filter(s -> !converges(History.random(s), guard))
            .findFirst();
    assertThat(seed).as("seed that notices that %s is missing", guard).isPresent();
    History shortest =
        new Shrinker(h -> !converges(h, guard)).shrink(History.random(seed.getAsLong()));
    System.out.printf("without %s, seed %d:%n%s%n", guard, seed.getAsLong(), shortest);
  }

  private static boolean converges(History history, Unguarded.Guard missing) {
    InMemoryDynamoDb table = new InMemoryDynamoDb();
    return Verdict.of(
            history,
            table,
            "lived",
            client -> new Unguarded(client, missing),
            sequencer -> Unguarded.sequencer(missing, sequencer))
        .converged();
  }
}
