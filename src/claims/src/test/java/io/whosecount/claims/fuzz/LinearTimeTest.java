package io.whosecount.claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Document;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Twice the text takes about twice the time. Counts the processor's time, not the clock's, takes
 * the best of some tries and leaves room, so that a busy machine fails no build.
 */
class LinearTimeTest {
  /** Of one part: beyond it a text is read part by part. */
  private static final int LENGTH = 24_000;

  /** Linear is 2, quadratic is 4 and more. */
  private static final double MOST = 3.3;

  private static final int TRIES = 8;

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TestFactory
  Stream<DynamicTest> twiceTheTextTakesTwiceTheTime() {
    return HostileText.all().stream()
        .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> isLinear(hostile)));
  }

  private static void isLinear(HostileText hostile) {
    Document once = Documents.plain(hostile.text(LENGTH));
    Document twice = Documents.plain(hostile.text(2 * LENGTH));
    long single = Long.MAX_VALUE;
    long twofold = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      single = Math.min(single, nanos(once));
      twofold = Math.min(twofold, nanos(twice));
      if (i > 0 && twofold < single * MOST) {
        return;
      }
    }
    assertThat((double) twofold / single)
        .as("time for %d characters over time for %d", 2 * LENGTH, LENGTH)
        .isLessThan(MOST);
  }

  private static long nanos(Document document) {
    long before = THREADS.getCurrentThreadCpuTime();
    EXTRACTOR.extract(document);
    return Math.max(1_000, THREADS.getCurrentThreadCpuTime() - before);
  }
}
