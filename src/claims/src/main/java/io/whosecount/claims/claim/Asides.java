package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Skips what a bracket of commas tells of a part: "1,200 people, 800 of them civilians, died". */
final class Asides {
  private static final Set<String> OF_A_PART =
      WordSet.of(
          "them", "whom", "including", "among", "mostly", "mainly", "half", "%", "percent", "cent");

  /** How many tokens an aside has at the most. */
  private static final int LONGEST = 20;

  private final Source source;

  Asides(Source source) {
    this.source = source;
  }

  /** "Three children, aged 5, 7 and 12, died". */
  private int behindAges(int comma, int limit) {
    int at = comma + 2;
    while (at < limit
        && (source.mentions().covers(Mention.Number.class, at)
            || source.token(at).is(",")
            || source.token(at).is("and")
            || source.token(at).is("between")
            || source.token(at).is("from")
            || source.token(at).is("to"))) {
      at++;
    }
    return source.token(at - 1).is(",") ? at : comma;
  }

  /** The token behind the aside that follows {@code phrase}, or behind the phrase. */
  int behind(CountPhrase phrase, int limit) {
    int first = phrase.end();
    if (source.token(Math.min(first, limit - 1)).is("of") && first + 2 < limit) {
      int whole = source.token(first + 1).is("the") ? first + 2 : first + 1;
      return source
          .mentions()
          .startingAt(Mention.Number.class, whole)
          .map(Mention::end)
          .orElse(first);
    }
    boolean part = false;
    if (first >= limit || !source.token(first).is(",")) {
      return first;
    }
    if (first + 1 < limit && source.token(first + 1).is("aged")) {
      return behindAges(first, limit);
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
