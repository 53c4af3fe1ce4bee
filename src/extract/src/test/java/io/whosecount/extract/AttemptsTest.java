package io.whosecount.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.extract.event.Heard;
import io.whosecount.extract.event.Heard.Told;
import io.whosecount.extract.event.Heard.Unknown;
import io.whosecount.extract.event.StoreEvent.ObjectUploaded;
import io.whosecount.extract.event.StoreEvent.Origin;
import io.whosecount.extract.store.ObjectStore;
import io.whosecount.extract.store.StoreUnavailableException;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import io.whosecount.ledger.dynamodb.LedgerTable;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is done in which time; a clock that only moves with the work and the pauses tells it. */
class AttemptsTest {
  private static final Extractor EXTRACTOR = new BuiltInExtractor();
  private static final Duration ENOUGH = Duration.ofSeconds(30);

  private final Work work = new Work();
  private final RemainingTime time = new RemainingTime(work, ENOUGH);
  private final List<Duration> pauses = new ArrayList<>();
  private final Attempts attempts =
      new Attempts(
          new Intake(work.store(), EXTRACTOR, new InMemoryLedger(), work),
          time,
          pause -> {
            pauses.add(pause);
            work.now = work.now.plus(pause);
          },
          new Consumption());

  @Test
  void everyAttemptSaysWhatItCostOverAllRounds() {
    Consumption consumption = new Consumption();
    InMemoryDynamoDb table = new InMemoryDynamoDb();
    LedgerTable.createIfAbsent(table, "ledger");
    Ledger ledger = new DynamoDbLedger(table, "ledger", consumption);
    time.begin(Duration.ofSeconds(120));
    work.failures.put("b", 1);
    work.failures.put("down", 9);
    List<Units> units =
        new Attempts(
                new Intake(work.store(), EXTRACTOR, ledger, work), time, pause -> {}, consumption)
            .at(uploads("a", "b", "c", "a", "down")).stream().map(Attempt::units).toList();
    assertThat(units.get(0).written()).isPositive();
    assertThat(units.get(0).read()).isPositive();
    assertThat(units.get(1).written()).as("a document of two rounds").isPositive();
    assertThat(units.get(3).written()).as("what is there already").isZero();
    assertThat(units.get(4)).as("what was never fetched").isEqualTo(Units.NONE);
  }

  @Test
  void allThatThereIsTimeForIsDone() {
    time.begin(Duration.ofSeconds(120));
    work.each = Duration.ofSeconds(20);
    assertThat(outcomes(uploads("a", "b", "c")))
        .extracting(Outcome::isDone)
        .containsExactly(true, true, true);
    assertThat(pauses).isEmpty();
  }

  @Test
  void whatThereIsNoTimeForIsNotBegunAndSaysSo() {
    time.begin(Duration.ofSeconds(70));
    work.each = Duration.ofSeconds(25);
    List<Outcome> outcomes = outcomes(uploads("a", "b", "c", "d"));
    assertThat(outcomes).extracting(Outcome::isDone).containsExactly(true, true, false, false);
    assertThat(outcomes.get(2).summary()).isEqualTo("not begun: too little time was left");
    assertThat(work.asked).containsOnlyKeys("a", "b");
  }

  /** A function with a short timeout would otherwise never do anything. */
  @Test
  void theFirstIsBegunHoweverShortTheTimeIs() {
    time.begin(Duration.ofSeconds(5));
    assertThat(outcomes(uploads("a", "b")))
        .extracting(Outcome::isDone)
        .containsExactly(true, false);
  }

  @Test
  void whatCouldNotBeAskedForIsTriedAgainAfterAPause() {
    time.begin(Duration.ofSeconds(120));
    work.failures.put("b", 2);
    assertThat(outcomes(uploads("a", "b", "c")))
        .extracting(Outcome::isDone)
        .containsExactly(true, true, true);
    assertThat(work.asked).isEqualTo(Map.of("a", 1, "b", 3, "c", 1));
    assertThat(pauses).hasSize(2);
    assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void afterThreeRoundsTheSenderHasToTryAgain() {
    time.begin(Duration.ofSeconds(900));
    work.failures.put("a", 100);
    assertThat(outcomes(uploads("a")))
        .containsExactly(new Outcome.NotYet("could not fetch a: no route"));
    assertThat(work.asked).isEqualTo(Map.of("a", 3));
  }

  @Test
  void thereIsNoPauseThatLeavesTooLittleTime() {
    time.begin(Duration.ofSeconds(40));
    work.each = Duration.ofSeconds(10);
    work.failures.put("a", 100);
    assertThat(outcomes(uploads("a"))).extracting(Outcome::isDone).containsExactly(false);
    assertThat(pauses).isEmpty();
  }

  @Test
  void whatIsUnknownIsNeverTried() {
    time.begin(Duration.ofSeconds(120));
    assertThat(outcomes(List.of(new Unknown("no json"))))
        .containsExactly(new Outcome.Never("no json"));
    assertThat(pauses).isEmpty();
  }

  @Test
  void aDefectOfOursFailsItsEventAndNoOther() {
    time.begin(Duration.ofSeconds(120));
    List<Outcome> outcomes = outcomes(uploads("defect", "deep", "a"));
    assertThat(outcomes).extracting(Outcome::isDone).containsExactly(false, false, true);
    assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Never("a defect: of ours"));
    assertThat(work.asked).as("no repetition helps").containsEntry("defect", 1);
  }

  private List<Outcome> outcomes(List<Heard> heard) {
    return attempts.at(heard).stream().map(Attempt::outcome).toList();
  }

  private static List<Heard> uploads(String... keys) {
    return java.util.Arrays.stream(keys)
        .<Heard>map(
            key -> new Told(new ObjectUploaded(new Origin("b", key, "1", MapStore.UPLOADED))))
        .toList();
  }

  /** A store that takes its time, and the clock that shows it. */
  private static final class Work extends Clock {
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private Duration each = Duration.ofMillis(5);
    private Instant now = MapStore.UPLOADED;

    ObjectStore store() {
      return (bucket, key) -> {
        now = now.plus(each);
        asked.merge(key, 1, Integer::sum);
        if (failures.merge(key, -1, Integer::sum) >= 0) {
          throw new StoreUnavailableException(key, new IOException("no route"));
        }
        return switch (key) {
          case "defect" -> throw new IllegalStateException("of ours");
          case "deep" -> throw new StackOverflowError("of ours");
          default -> new ObjectStore.Fetched.Missing();
        };
      };
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
