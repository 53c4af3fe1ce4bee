package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;

/** Says what a sentence without words of time counts that goes on behind a total of the war. */
final class BehindTotal {
  /** How many sentences further up the total stands. */
  private static final int FAR = 2;

  /** Fewer may fall in any blow. */
  private static final long FEW = 10;

  private final Source source;
  private final Happenings happenings;
  private final SayingDay saying;
  private final PeriodByKind kinds;
  private final WarTotals totals;

  BehindTotal(
      Source source,
      Happenings happenings,
      SayingDay saying,
      PeriodByKind kinds,
      WarTotals totals) {
    this.source = source;
    this.happenings = happenings;
    this.saying = saying;
    this.kinds = kinds;
    this.totals = totals;
  }

  /** The time of {@code draft}, where {@code before} is such a total. */
  Optional<ToldPeriod> find(Draft draft, Draft before) {
    Sentence sentence = draft.phrase.sentence();
    boolean near = before.phrase.sentence().index() >= sentence.index() - FAR;
    boolean dated =
        happenings.tellsFight(sentence) && !isOfTheFighting(sentence)
            || !source
                .mentions()
                .within(DateWords.class, sentence.first(), sentence.end())
                .isEmpty();
    return near && !dated
        ? totals.goesOn(draft, before).or(() -> ofOtherSide(draft, before))
        : Optional.empty();
  }

  /** "The army has lost 272 men in the fighting": all of it, of which the total before told. */
  private boolean isOfTheFighting(Sentence sentence) {
    return source.mentions().within(Event.class, sentence.first() + 1, sentence.end()).stream()
        .filter(e -> e.kind() != EventKind.WAR)
        .allMatch(
            e ->
                e.kind() == EventKind.BATTLE
                    && !e.entry().has("noun")
                    && source.token(e.first() - 1).is("the"));
  }

  /** "In the south 562 have been killed. In the north 22 soldiers have been killed." */
  private Optional<ToldPeriod> ofOtherSide(Draft draft, Draft before) {
    boolean total =
        before.period instanceof Period.Cumulative
            && before.item.isPeople()
            && draft.item.isPeople()
            && before.outcome == draft.outcome
            && !before.side.equals(draft.side)
            && draft.number() >= FEW
            && kinds.isPresentPerfect(draft);
    return total
        ? Optional.of(
            new ToldPeriod(
                new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty()),
                Rule.TOTAL_OF_THE_OTHER_SIDE,
                draft.phrase.first(),
                draft.phrase.end()))
        : Optional.empty();
  }
}
