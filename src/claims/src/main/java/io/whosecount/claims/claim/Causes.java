package io.whosecount.claims.claim;

import java.util.Map;
import java.util.Set;

/**
 * Tells where a text says what a war answers: of "killed 36,000 people in response to an attack on
 * Israel", "the war triggered by an attack on Israel" the attack is not where they were killed.
 */
final class Causes {
  /** Words that a cause opens with, and the small word behind each. */
  private static final Map<String, Set<String>> OPENINGS =
      Map.ofEntries(
          Map.entry("triggered", Set.of("by")),
          Map.entry("sparked", Set.of("by")),
          Map.entry("prompted", Set.of("by")),
          Map.entry("provoked", Set.of("by")),
          Map.entry("ignited", Set.of("by")),
          Map.entry("unleashed", Set.of("by", "after")),
          Map.entry("launched", Set.of("after", "following")),
          Map.entry("response", Set.of("to")),
          Map.entry("retaliation", Set.of("for", "to", "against")),
          Map.entry("revenge", Set.of("for")),
          Map.entry("reprisal", Set.of("for")));

  private final Source source;

  Causes(Source source) {
    this.source = source;
  }

  /** Whether a cause opens between tokens {@code from} and {@code to}. */
  boolean open(int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      Set<String> behind = OPENINGS.get(source.token(at).key());
      if (behind != null && behind.contains(source.token(at + 1).key())) {
        return true;
      }
    }
    return false;
  }
}
