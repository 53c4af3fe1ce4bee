package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.Sentence;

/** Tells by its tense that a number is what has been reached by now: "48 soldiers have died". */
final class CountsSoFar {
  /** Fewer may fall to one blow, of which the text need not speak in the same sentence. */
  private static final long ONE_BLOW = 300;

  /** Fewer fall every day. */
  private static final long FEW = 10;

  /** So many sentences tell what the text is about. */
  private static final int LEAD = 3;

  private final Source source;
  private final SayingDay saying;
  private final Happenings happenings;
  private final MainHappening main;
  private final Perfects perfects;
  private final SingleSpots spots;

  CountsSoFar(
      Source source,
      SayingDay saying,
      Happenings happenings,
      MainHappening main,
      Perfects perfects) {
    this.source = source;
    this.saying = saying;
    this.happenings = happenings;
    this.main = main;
    this.perfects = perfects;
    this.spots = new SingleSpots(source);
  }

  /** Whether {@code draft} is such a number. */
  boolean is(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean one = draft.number() < ONE_BLOW && !isOfManyAttacks(draft);
    boolean materiel = !draft.item.isPeople() && !draft.isInFlight() && perfects.isPresent(draft);
    return (draft.item.isPeople() || materiel)
        && draft.number() >= FEW
        && perfects.is(draft)
        && !isReportedDeed(draft)
        && !(one && spots.tellsOne(draft))
        && !spots.isExchange(draft)
        && !(one && isOfItsDay(draft))
        && (isPlaceless(sentence) || !one)
        && !happenings.tellsAttack(sentence)
        && !(one && (tellsFight(draft) || happenings.isOfAttack()));
  }

  /** "72 have been killed by rocket attacks in the north", in a text about another strike. */
  private boolean isOfManyAttacks(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return perfects.isPresent(draft)
        && draft.item.isPeople()
        && sentence.index() >= LEAD
        && !main.isSpokenOf(sentence)
        && source.mentions().within(Event.class, draft.phrase.end(), sentence.end()).stream()
            .anyMatch(e -> e.kind() == EventKind.ATTACK && e.plural());
  }

  /** "Fighting has killed 90" counts all of it; "has killed 90 in a clash" does not. */
  private boolean tellsFight(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean doer =
        perfects.isPresent(draft)
            && draft.governance.filter(g -> !g.countedIsSubject()).isPresent()
            && source
                .mentions()
                .startingAt(Event.class, sentence.first())
                .filter(e -> e.kind() == EventKind.BATTLE && !e.entry().has("noun"))
                .isPresent();
    return !doer && happenings.tellsFight(sentence);
  }

  /** "said 42 had surrendered" under a line with a day, or of the blow that a text is about. */
  boolean isOfItsDay(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return !perfects.isPresent(draft)
        && (saying.entry(sentence).isPresent() || main.dayFor(sentence).isPresent());
  }

  /** "said it had killed 45 fighters" is "we killed 45 fighters" told later: one deed, no total. */
  private boolean isReportedDeed(Draft draft) {
    return draft
        .governance
        .filter(g -> g.word().deed().loser() == Deed.Loser.OBJECT && !g.countedIsSubject())
        .filter(g -> perfects.isPast(draft))
        .filter(g -> draft.number() < ONE_BLOW || !perfects.isToHave(draft))
        .isPresent();
  }

  /** Whether {@code sentence} names no place. */
  boolean isPlaceless(Sentence sentence) {
    return source
        .mentions()
        .within(Mention.Place.class, sentence.first(), sentence.end())
        .isEmpty();
  }
}
