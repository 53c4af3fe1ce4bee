package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;

/** Knows what a speaker's own did: "we shot down two helicopters", "our troops took 15 men". */
final class DoneByUs {
  private DoneByUs() {}

  /** Whether {@code draft} counts soldiers or arms, and "we" or "our forces" did it to them. */
  static boolean is(Source source, Draft draft) {
    boolean arms = draft.item == Item.PERSONNEL || !draft.item.isPeople();
    if (!arms || !Agents.isActive(draft) || draft.phrase.party().isPresent()) {
      return false;
    }
    int verb = draft.governance.orElseThrow().word().first();
    int first = source.sentenceAt(verb).first();
    return verb > first && source.token(verb - 1).is("we")
        || verb - 2 >= first
            && source.token(verb - 2).is("our")
            && source.isSideWord(verb - 1, SideWord.ARMY);
  }
}
