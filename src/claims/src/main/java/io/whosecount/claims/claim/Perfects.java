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
    return hasBefore(draft, ANY);
  }

  /** "have died", "has lost". */
  boolean isPresent(Draft draft) {
    return hasBefore(draft, PRESENT);
  }

  /** "had died", "had lost". */
  boolean isPast(Draft draft) {
    return hasBefore(draft, PAST);
  }

  private boolean hasBefore(Draft draft, WordSet words) {
    if (draft.governance.isEmpty()) {
      return false;
    }
    Governance governance = draft.governance.get();
    boolean heads = governance.reach() == Governance.Reach.HEAD;
    int verb = heads ? draft.phrase.first() : governance.word().first();
    int from = Math.max(draft.phrase.sentence().first(), verb - FAR);
    return source.hasWord(words, from, verb);
  }
}
