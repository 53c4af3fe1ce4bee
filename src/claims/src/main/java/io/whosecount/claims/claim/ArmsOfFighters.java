package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import java.util.Optional;

/**
 * Tells the arms that are destroyed in one list with fighters: of "850 militants were killed and 11
 * tanks were destroyed" the tanks are the militants', and nobody's where the militants are
 * nobody's.
 */
final class ArmsOfFighters {
  private final Fighters fighters;

  /** The sentence whose list began with fighters, or goes on with their arms; none at first. */
  private int sentence = -1;

  private Optional<Side> side = Optional.empty();

  ArmsOfFighters(Fighters fighters) {
    this.fighters = fighters;
  }

  /** Whether {@code draft} counts such arms. */
  boolean are(Draft draft) {
    return !draft.item.isPeople()
        && draft.item != Item.BUILDING
        && draft.outcome == Outcome.LOST
        && draft.phrase.party().isEmpty()
        && draft.phrase.sentence().index() == sentence;
  }

  /** The side of the fighters whose arms {@code draft} counts. */
  Optional<ToldSide> sideOf(Draft draft) {
    return side.map(s -> new ToldSide(s, Rule.SAME_LIST, draft.phrase.first(), draft.phrase.end()));
  }

  /** Remembers whose {@code draft} was found to be: the next in its sentence may go on from it. */
  void remember(Draft draft, Optional<ToldSide> told) {
    if (are(draft)) {
      return;
    }
    boolean opens =
        draft.item == Item.PERSONNEL
            && fighters.isIrregular(draft)
            && draft.governance.filter(Governance::countedIsSubject).isPresent();
    sentence = opens ? draft.phrase.sentence().index() : -1;
    side = told.map(ToldSide::side);
  }
}
