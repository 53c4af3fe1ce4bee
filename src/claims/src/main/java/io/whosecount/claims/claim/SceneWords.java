package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a document speaks of a war, of violence or of a disaster at all. A page of sport or
 * business has its losses, shots and injuries too.
 */
final class SceneWords {
  /** A shorter text may leave the scene to its headline, in tokens. */
  private static final int SHORT = 120;

  /** How many different words of war or disaster a longer text has at the least. */
  private static final int ENOUGH = 2;

  private SceneWords() {}

  /** Whether the numbers of {@code source} can tell of losses. */
  static boolean tell(Source source) {
    List<Token> tokens = source.layout().tokens();
    if (tokens.size() < SHORT) {
      return true;
    }
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Found> found = source.lexicon().scenes().longest(tokens, at, tokens.size());
      found.ifPresent(f -> seen.add(f.word().entry().surface()));
      if (seen.size() >= ENOUGH) {
        return true;
      }
    }
    return false;
  }
}
