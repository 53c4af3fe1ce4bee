package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.text.WordSet;

/**
 * Tells counts that stand until now though no words of time say so: who is still held, and what a
 * side "has fired" in a war whose days the text counts.
 */
final class StandingCounts {
  private static final WordSet STILL = WordSet.of("remain", "remains", "still");

  private final Source source;
  private final Perfects perfects;
  private final boolean youngWar;

  StandingCounts(Source source) {
    this.source = source;
    this.perfects = new Perfects(source);
    this.youngWar = YoungWars.isCounted(source);
  }

  /** Whether {@code draft} is such a count. */
  boolean counts(Draft draft) {
    return isStillHeld(draft) || isOfYoungWar(draft);
  }

  /** "134 remain captive", "97 are still held". */
  private boolean isStillHeld(Draft draft) {
    return draft.outcome == Outcome.CAPTURED && source.hasWord(draft.phrase.sentence(), STILL);
  }

  /** "has fired 370 missiles", "has shot down three jets", where the text counts the war's days. */
  private boolean isOfYoungWar(Draft draft) {
    return youngWar
        && !draft.item.isPeople()
        && perfects.isPresent(draft)
        && draft.governance.filter(g -> isToHave(g.word().first())).isEmpty();
  }

  /** "claims to have destroyed two jets": one deed. */
  private boolean isToHave(int verb) {
    return verb > 1 && source.token(verb - 1).is("have") && source.token(verb - 2).is("to");
  }
}
