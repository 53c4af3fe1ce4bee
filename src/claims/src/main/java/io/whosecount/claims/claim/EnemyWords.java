package io.whosecount.claims.claim;

import java.util.OptionalInt;
import java.util.Set;

/** Words by which a speaker names the other side without its name. */
final class EnemyWords {
  private static final Set<String> ENEMY =
      Set.of("enemy", "enemy's", "occupiers", "invaders", "adversary", "occupants");

  private EnemyWords() {}

  /** Where such a word stands last among tokens {@code [from, end)}. */
  static OptionalInt at(Source source, int from, int end) {
    for (int at = end - 1; at >= from; at--) {
      if (ENEMY.contains(source.token(at).key())) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }
}
