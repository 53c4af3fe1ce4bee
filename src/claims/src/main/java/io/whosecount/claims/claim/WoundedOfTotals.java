package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;

/**
 * Gives the wounded of a whole war its time: "28,000 have been killed since the war began. Another
 * 67,000 were wounded".
 */
final class WoundedOfTotals {
  /** How many sentences further up the dead are counted. */
  private static final int FAR = 2;

  /** Fewer may fall to one blow. */
  private static final long ONE_BLOW = 300;

  private final Source source;

  WoundedOfTotals(Source source) {
    this.source = source;
  }

  /** The time of {@code before}, where {@code draft} counts the wounded beside its dead. */
  Optional<ToldPeriod> find(Draft draft, Draft before) {
    Sentence sentence = draft.phrase.sentence();
    boolean pair =
        draft.outcome == Outcome.WOUNDED
            && before.outcome == Outcome.KILLED
            && draft.item.isPeople()
            && before.item.isPeople()
            && before.side.equals(draft.side);
    boolean near =
        before.phrase.sentence().index() >= sentence.index() - FAR
            && before.phrase.sentence().index() < sentence.index();
    boolean total =
        before.period instanceof Period.Cumulative
            && before.number() >= ONE_BLOW
            && draft.number() >= ONE_BLOW;
    return pair && near && total && tellsNoTime(sentence)
        ? Optional.of(
            new ToldPeriod(
                before.period,
                Rule.PERIOD_OF_SENTENCE_BEFORE,
                before.phrase.first(),
                before.phrase.end()))
        : Optional.empty();
  }

  private boolean tellsNoTime(Sentence sentence) {
    return isFree(DateWords.class, sentence) && isFree(PeriodPhrase.class, sentence);
  }

  private boolean isFree(Class<? extends Mention> kind, Sentence sentence) {
    return !source.mentions().anyBegins(kind, sentence.first(), sentence.end());
  }
}
