package io.whosecount.claims.fuzz;

import java.util.function.Predicate;

/** Makes a text that fails smaller as long as it fails. */
final class Shrinking {
  private static final int MOST_TRIES = 2_000;

  private final Predicate<String> fails;
  private int tries;

  private Shrinking(Predicate<String> fails) {
    this.fails = fails;
  }

  /** The smallest text found that {@code fails}; leaves out ever smaller stretches. */
  static String smallest(String text, Predicate<String> fails) {
    Shrinking shrinking = new Shrinking(fails);
    String smallest = text;
    for (int size = text.length() / 2; size > 0; size /= 2) {
      smallest = shrinking.without(smallest, size);
    }
    return smallest;
  }

  private String without(String text, int size) {
    String smallest = text;
    int at = 0;
    while (at < smallest.length() && tries++ < MOST_TRIES) {
      int end = Math.min(smallest.length(), at + size);
      String shorter = smallest.substring(0, at) + smallest.substring(end);
      if (fails.test(shorter)) {
        smallest = shorter;
      } else {
        at += size;
      }
    }
    return smallest;
  }
}
