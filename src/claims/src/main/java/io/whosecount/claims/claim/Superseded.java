package io.whosecount.claims.claim;

import io.whosecount.claims.mention.GrowthWords;
import io.whosecount.claims.text.WordSet;

/**
 * Knows the counts that the text itself has left behind: "an earlier update put the toll at four".
 */
final class Superseded {
  /** How deep in the sentence "earlier" may stand, in tokens. */
  private static final int OPENING = 3;

  /** How far before the number "put" may stand. */
  private static final int FAR = 9;

  private static final WordSet EARLIER =
      WordSet.of("earlier", "previous", "previously", "initial", "initially", "preliminary");

  private static final WordSet GAVE = WordSet.of("put", "gave", "placed", "listed");

  private final Source source;

  Superseded(Source source) {
    this.source = source;
  }

  /** Whether the sentence says that its count was an earlier one. */
  boolean is(CountPhrase phrase) {
    return isLeftBehind(phrase) || isOfEarlier(phrase);
  }

  /** The 7 of "rose from 7 to 12". */
  private boolean isLeftBehind(CountPhrase phrase) {
    int end = phrase.number().end();
    return GrowthWords.standBefore(phrase.number().first(), source.layout().tokens())
        && end < phrase.sentence().end()
        && source.token(end).is("to");
  }

  private boolean isOfEarlier(CountPhrase phrase) {
    int from = phrase.sentence().first();
    boolean earlier = false;
    for (int at = from; at < Math.min(phrase.first(), from + OPENING); at++) {
      earlier |= EARLIER.has(source.token(at));
    }
    boolean put = false;
    for (int at = Math.max(from, phrase.first() - FAR); at < phrase.first() && earlier; at++) {
      put |= GAVE.has(source.token(at));
    }
    return put;
  }
}
