package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.WordSet;

/** Tells people of other lands than that where they fell, and of none that has a name. */
final class Foreigners {
  private static final WordSet THEY =
      WordSet.of("foreigner", "foreigners", "expatriates", "expats", "foreign", "international");

  private final Source source;

  Foreigners(Source source) {
    this.source = source;
  }

  /** Whether {@code draft} counts "20 foreigners" or "six foreign employees". */
  boolean are(Draft draft) {
    return isJoined(draft)
        || draft.item.isPeople()
            && draft.phrase.party().isEmpty()
            && source
                .mentions()
                .within(Party.class, draft.phrase.number().end(), draft.phrase.end())
                .isEmpty()
            && source.hasWord(THEY, draft.phrase.number().end(), draft.phrase.end());
  }

  /** "six Syrian and foreign militants": not of one land. */
  private boolean isJoined(Draft draft) {
    int end = draft.phrase.end() - 1;
    for (int at = draft.phrase.number().end(); at < end; at++) {
      if (source.token(at).is("and") && THEY.has(source.token(at + 1))) {
        return true;
      }
    }
    return false;
  }
}
