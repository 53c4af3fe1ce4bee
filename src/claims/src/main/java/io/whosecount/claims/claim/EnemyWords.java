package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.SideWord;
import java.util.OptionalInt;

/** Words by which a speaker names the other side without its name. */
final class EnemyWords {
  private EnemyWords() {}

  /** Where such a word stands last among tokens {@code [from, end)}. */
  static OptionalInt at(Source source, int from, int end) {
    for (int at = end - 1; at >= from; at--) {
      if (source.isSideWord(at, SideWord.ENEMY)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }
}
