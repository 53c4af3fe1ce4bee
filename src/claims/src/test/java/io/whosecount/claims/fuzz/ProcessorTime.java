package io.whosecount.claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Counts the processor's time, not the clock's, so that a busy machine fails no build. */
public final class ProcessorTime {
  /** Linear is 2, quadratic is 4 and more. */
  private static final double MOST = 3.3;

  private static final int TRIES = 8;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** The nanoseconds that this thread takes for {@code work}. */
  public static long nanos(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return Math.max(1_000, THREADS.getCurrentThreadCpuTime() - before);
  }

  /**
   * Asserts that twice the work takes about twice the time: takes the best of some tries and leaves
   * room.
   */
  public static void isLinear(Runnable once, Runnable twice) {
    long single = Long.MAX_VALUE;
    long twofold = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      single = Math.min(single, nanos(once));
      twofold = Math.min(twofold, nanos(twice));
      if (i > 0 && twofold < single * MOST) {
        return;
      }
    }
    assertThat((double) twofold / single).as("time for twice the work").isLessThan(MOST);
  }
}
