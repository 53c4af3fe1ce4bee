package io.whosecount.local.command;

import java.util.Arrays;

/** The line numbers of a text, asked for by code points. */
final class Lines {
  private final int[] ends;

  Lines(String text) {
    int[] codePoints = text.codePoints().toArray();
    int[] found = new int[codePoints.length];
    int count = 0;
    for (int i = 0; i < codePoints.length; i++) {
      if (codePoints[i] == '\n') {
        found[count++] = i;
      }
    }
    this.ends = Arrays.copyOf(found, count);
  }

  /** The line, counted from 1, in which the code point {@code position} stands. */
  int lineOf(int position) {
    int at = Arrays.binarySearch(ends, position);
    return (at >= 0 ? at : -at - 1) + 1;
  }
}
