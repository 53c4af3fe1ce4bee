package io.whosecount.claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Counts the processor's time, not the clock's, so that a busy machine fails no build. */
public final class ProcessorTime {
  /** How much more the whole is than its part: so far apart that no noise bridges it. */
  public static final int TIMES = 8;

  /** Linear is 8, quadratic is 64. */
  private static final double MOST = 24;

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
   * Asserts that {@link #TIMES} times the work takes about {@link #TIMES} times the time: takes the
   * best of some tries and leaves room for a machine that others use.
   *
   * @param part a part of the work, one {@link #TIMES}th
   */
  public static void isLinear(Runnable part, Runnable whole) {
    long ofPart = Long.MAX_VALUE;
    long ofWhole = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      ofPart = Math.min(ofPart, nanos(part));
      ofWhole = Math.min(ofWhole, nanos(whole));
      if (i > 0 && ofWhole < ofPart * MOST) {
        return;
      }
    }
    assertThat((double) ofWhole / ofPart).as("time for %s times the work", TIMES).isLessThan(MOST);
  }
}
