package io.whosecount.claims.claim;

import java.util.Set;

/** Skips what a bracket of commas tells of a part: "1,200 people, 800 of them civilians, died". */
final class Asides {
  private static final Set<String> OF_A_PART =
      Set.of("them", "whom", "including", "among", "mostly", "mainly", "half");

  /** How many tokens an aside has at the most. */
  private static final int LONGEST = 14;

  private final Source source;

  Asides(Source source) {
    this.source = source;
  }

  /** The token behind the aside that follows {@code phrase}, or behind the phrase. */
  int behind(CountPhrase phrase, int limit) {
    int first = phrase.end();
    boolean part = false;
    if (first >= limit || !source.token(first).is(",")) {
      return first;
    }
    for (int at = first + 1; at < Math.min(limit, first + LONGEST); at++) {
      if (source.token(at).is(",")) {
        return part ? at + 1 : first;
      }
      part |= OF_A_PART.contains(source.token(at).key());
    }
    return first;
  }
}
