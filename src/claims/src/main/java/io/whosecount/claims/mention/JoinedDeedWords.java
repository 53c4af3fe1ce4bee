package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;

/**
 * Tells two words of loss that "and" joins from the one that they often are: "left four dead and
 * injured at least 50" counts the dead alone, "left 50 dead and injured" both.
 */
final class JoinedDeedWords {
  /** How many words of a hedge may stand before its number: "as many as". */
  private static final int HEDGE = 3;

  private static final WordSet HEDGES =
      WordSet.of(
          "at", "least", "more", "than", "about", "around", "nearly", "some", "over", "another",
          "as", "many", "up", "to");

  private final List<Token> tokens;
  private final Mentions mentions;

  JoinedDeedWords(List<Token> tokens, Mentions mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** Whether the words that were found at {@code at} are two, of which the second has a number. */
  boolean are(int at, Found found) {
    if (!found.word().entry().has("count")
        || found.end() - at != 3
        || !tokens.get(at + 1).is("and")) {
      return false;
    }
    int look = found.end();
    int end = Math.min(tokens.size() - 1, look + HEDGE);
    while (look < end && HEDGES.has(tokens.get(look))) {
      look++;
    }
    return look < tokens.size() && mentions.startingAt(Mention.Number.class, look).isPresent();
  }
}
