package io.whosecount.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Measured times in nanoseconds, told in milliseconds. */
final class Samples {
  private static final double NANOSECONDS = 1e6;

  private final List<Long> times = new ArrayList<>();

  /** Adds one. */
  void add(long nanoseconds) {
    times.add(nanoseconds);
  }

  /** How many there are. */
  int size() {
    return times.size();
  }

  /** The value that so many of a hundred do not exceed, by the nearest rank; 0 is the least. */
  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * times.size());
    return times.stream().sorted().toList().get(Math.max(rank, 1) - 1) / NANOSECONDS;
  }
}
