package io.whosecount.figures.drawing;

import java.util.List;
import java.util.stream.LongStream;

/** Round numbers along an axis that begins at 0. */
final class Ticks {
  private static final int ABOUT = 4;
  private static final long[] ROUND = {1, 2, 5, 10};

  private Ticks() {}

  /** From 0 in equal round steps to the first that {@code most} does not pass; about 4 of them. */
  static List<Long> upTo(long most) {
    long step = step(Math.max(1, most));
    long steps = (Math.max(1, most) + step - 1) / step;
    return LongStream.rangeClosed(0, steps).map(n -> n * step).boxed().toList();
  }

  private static long step(long most) {
    long rough = Math.max(1, (most + ABOUT - 1) / ABOUT);
    long power = 1;
    while (power <= rough / 10) {
      power *= 10;
    }
    for (long round : ROUND) {
      if (round * power >= rough) {
        return round * power;
      }
    }
    return 10 * power;
  }
}
