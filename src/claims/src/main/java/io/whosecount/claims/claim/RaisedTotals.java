package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Reads "lost 1,250 soldiers over the day, taking the overall toll to 418,940": a toll that the
 * number before raises counts what that number counts, the dead and the wounded.
 */
final class RaisedTotals {
  private static final WordSet REACHED = WordSet.of("to", "past", "above", "beyond", "over");

  /** How many words may stand between the verb and its toll: "the war's overall". */
  private static final int WORDS = 6;

  private final Source source;

  RaisedTotals(Source source) {
    this.source = source;
  }

  /** The word of loss of {@code previous}, if {@code phrase} is what its total was raised to. */
  Optional<Governance> of(CountPhrase phrase, Optional<Draft> previous) {
    boolean bare = !phrase.hasHead() && phrase.exclusion().isEmpty();
    return previous
        .filter(p -> bare && p.outcome == Outcome.CASUALTIES)
        .filter(p -> p.phrase.sentence().index() == phrase.sentence().index())
        .filter(p -> p.number() < phrase.number().high() && raises(phrase, p.phrase.end()))
        .flatMap(p -> p.governance)
        .map(g -> new Governance(g.word(), Reach.PREVIOUS));
  }

  /** Whether "bringing", "taking" stands before the toll at {@code toll} in the sentence. */
  boolean isRaised(CountPhrase phrase, int toll) {
    return isRaised(toll, phrase.sentence().first());
  }

  private boolean isRaised(int toll, int from) {
    for (int at = toll - 1; at >= Math.max(from, toll - WORDS); at--) {
      if (RunningTolls.raises(source.token(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean raises(CountPhrase phrase, int from) {
    int toll = phrase.first() - 2;
    return toll > from
        && REACHED.has(source.token(toll + 1))
        && source.token(toll).is("toll")
        && !namesItsLoss(toll)
        && isRaised(toll, from);
  }

  /** "the death toll": it says itself what it counts; "the overall toll" does not. */
  private boolean namesItsLoss(int toll) {
    return !source.token(toll - 1).is("overall")
        && source.mentions().at(DeedWord.class, toll).filter(d -> d.first() < toll).isPresent();
  }
}
