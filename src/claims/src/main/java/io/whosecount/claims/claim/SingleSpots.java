package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.text.WordSet;

/**
 * Tells what happened once, though a perfect tells it: "14 had been killed near a checkpoint", "has
 * discovered the bodies of 16", "307 prisoners had come home in an exchange".
 */
final class SingleSpots {
  /** How far behind its number the spot stands, in tokens. */
  private static final int FAR = 16;

  /** How far before its number "discovered" stands, in tokens. */
  private static final int FIND = 5;

  private static final WordSet AT = WordSet.of("near", "outside", "inside", "at", "beside");
  private static final WordSet ONE = WordSet.of("a", "an", "the", "one");
  private static final WordSet FOUND = WordSet.of("discovered", "found", "unearthed");
  private static final WordSet DEAD = WordSet.of("body", "bodies", "remains", "corpses");
  private static final WordSet MASSACRES =
      WordSet.of("hacked", "beheaded", "stabbed", "massacred", "slaughtered", "lynched", "gunned");
  private static final WordSet BY = WordSet.of("by");
  private static final WordSet EXCHANGE = WordSet.of("exchange", "swap");

  private static final WordSet TIMES =
      WordSet.of("time", "start", "beginning", "end", "moment", "hands", "weekend", "outset");

  private final Source source;

  SingleSpots(Source source) {
    this.source = source;
  }

  /** Whether the sentence names one spot behind the number, or the bodies were one find. */
  boolean tellsOne(Draft draft) {
    return isAtASpot(draft) || isFind(draft) || isMassacre(draft);
  }

  /** "25 people have been hacked to death by militiamen". */
  private boolean isMassacre(Draft draft) {
    int end = Math.min(draft.phrase.sentence().end(), draft.phrase.end() + FAR);
    return source.hasWord(MASSACRES, draft.phrase.end(), end)
        && source.hasWord(BY, draft.phrase.end(), end);
  }

  private boolean isAtASpot(Draft draft) {
    int end = Math.min(draft.phrase.sentence().end() - 2, draft.phrase.end() + FAR);
    for (int at = draft.phrase.end(); at < end; at++) {
      boolean spot = AT.has(source.token(at)) && ONE.has(source.token(at + 1));
      if (spot && !TIMES.has(source.token(at + 2))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFind(Draft draft) {
    int number = draft.phrase.number().first();
    int from = Math.max(draft.phrase.sentence().first(), number - FIND);
    return draft.outcome == Outcome.KILLED
        && source.hasWord(FOUND, from, number)
        && source.hasWord(DEAD, from, draft.phrase.end());
  }

  /** Prisoners come home by one exchange. */
  boolean isExchange(Draft draft) {
    return draft.outcome == Outcome.RELEASED && source.hasWord(draft.phrase.sentence(), EXCHANGE);
  }
}
