package io.whosecount.local.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.local.sources.LocalQueue.Returned;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class LocalQueueTest {
  private static final Duration AT_ONCE = Duration.ZERO;

  private final QueueFolder folder;
  private final LocalQueue queue;

  LocalQueueTest(@TempDir Path folder) throws IOException {
    this.folder = QueueFolder.at(folder);
    this.queue = LocalQueue.open(this.folder, Clock.systemUTC());
  }

  @Test
  void deliversUpToABatchAndHidesIt() throws Exception {
    for (int i = 0; i < 12; i++) {
      queue.send("message " + i);
    }

    assertThat(queue.receive(10, AT_ONCE)).hasSize(10);
    assertThat(queue.receive(10, AT_ONCE)).hasSize(2);
    assertThat(queue.receive(10, AT_ONCE)).isEmpty();
  }

  @Test
  void forgetsWhatWasDeleted() throws Exception {
    queue.send("done");
    queue.delete(queue.receive(10, AT_ONCE).getFirst().receipt());

    assertThat(queue.size()).isZero();
    assertThat(queue.awaitEmpty(AT_ONCE)).isTrue();
    assertThat(folder.messages()).isEmpty();
  }

  @Test
  void deliversAgainWhatWasGivenBackAfterItsDelay() throws Exception {
    queue.send("again");
    QueueMessage first = queue.receive(10, AT_ONCE).getFirst();
    assertThat(queue.giveBack(first.receipt(), Duration.ofMillis(50))).isEqualTo(Returned.WAITING);
    assertThat(queue.receive(10, AT_ONCE)).isEmpty();

    QueueMessage second = queue.receive(10, Duration.ofSeconds(10)).getFirst();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.receipt()).isNotEqualTo(first.receipt());
    assertThat(second.receives()).isEqualTo(2);
    assertThat(second.firstReceived()).isEqualTo(first.firstReceived());
  }

  @Test
  void buriesWhatWasDeliveredTooOften() throws Exception {
    queue.send("poison");
    for (int i = 1; i < LocalQueue.MOST_RECEIVES; i++) {
      assertThat(giveBackNext()).isEqualTo(Returned.WAITING);
    }

    assertThat(giveBackNext()).isEqualTo(Returned.DEAD_LETTER);
    assertThat(queue.size()).isZero();
    assertThat(folder.messages()).isEmpty();
    assertThat(folder.deadMessages())
        .extracting(QueueFolder.Stored::body)
        .containsExactly("poison");
  }

  @Test
  void keepsWhatAnEarlierRunDidNotHandle() throws Exception {
    queue.send("left waiting");
    queue.send("left in flight");
    assertThat(queue.receive(1, AT_ONCE)).hasSize(1);

    LocalQueue next = LocalQueue.open(folder, Clock.systemUTC());

    assertThat(next.receive(10, AT_ONCE))
        .extracting(QueueMessage::body)
        .containsExactlyInAnyOrder("left waiting", "left in flight");
  }

  @Test
  void wakesAReaderThatWaits() throws Exception {
    Thread sender =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    queue.send("late");
                  } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                  }
                });

    List<QueueMessage> received = queue.receive(10, Duration.ofSeconds(20));

    sender.join();
    assertThat(received).extracting(QueueMessage::body).containsExactly("late");
  }

  private Returned giveBackNext() throws Exception {
    return queue.giveBack(queue.receive(10, AT_ONCE).getFirst().receipt(), AT_ONCE);
  }
}
