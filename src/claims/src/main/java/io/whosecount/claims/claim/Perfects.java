package io.whosecount.claims.claim;

import io.whosecount.claims.text.WordSet;

/** Tells by "has", "have" and "had" before its verb whether a number is told as reached by now. */
final class Perfects {
  /** How far before its verb the auxiliary may stand, in tokens. */
  private static final int FAR = 4;

  private static final WordSet ANY = WordSet.of("has", "have", "had", "'ve");
  private static final WordSet PRESENT = WordSet.of("has", "have", "'ve");
  private static final WordSet PAST = WordSet.of("had");

  private final Source source;

  Perfects(Source source) {
    this.source = source;
  }

  /** "have died", "has lost", "had been killed". */
  boolean is(Draft draft) {
    return auxiliary(draft) >= 0;
  }

  /** "have died", "has lost". */
  boolean isPresent(Draft draft) {
    int at = auxiliary(draft);
    return at >= 0 && PRESENT.has(source.token(at)) && !isToHave(at);
  }

  /** "had died", "claims to have killed". */
  boolean isPast(Draft draft) {
    int at = auxiliary(draft);
    return at >= 0 && (PAST.has(source.token(at)) || isToHave(at));
  }

  /** "claims to have killed". */
  boolean isToHave(Draft draft) {
    int at = auxiliary(draft);
    return at >= 0 && isToHave(at);
  }

  private boolean isToHave(int at) {
    return at > 0 && source.token(at - 1).is("to");
  }

  /** The token of the auxiliary before the verb, or -1. */
  private int auxiliary(Draft draft) {
    if (draft.governance.isEmpty()) {
      return -1;
    }
    Governance governance = draft.governance.get();
    boolean heads = governance.reach() == Governance.Reach.HEAD;
    int verb = heads ? draft.phrase.first() : governance.word().first();
    int from = Math.max(draft.phrase.sentence().first(), verb - FAR);
    for (int at = verb - 1; at >= from; at--) {
      if (ANY.has(source.token(at))) {
        return at;
      }
    }
    return -1;
  }
}
