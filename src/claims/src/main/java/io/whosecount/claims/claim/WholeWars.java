package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;

/** Tells numbers that only a whole war makes: by the war that killed, by size, by what is lost. */
final class WholeWars {
  /** Losses of soldiers from here on are those of a war, where nothing else is said. */
  private static final long WHOLE_WAR = 3000;

  /** More do not fall in a battle that a text tells of. */
  private static final long BATTLE = 20_000;

  /** So many do not leave their homes in one event of a war. */
  private static final long EXODUS = 100_000;

  /** Fewer may fall to one blow. */
  private static final long ONE_BLOW = 300;

  private static final long THOUSAND = 1000;
  private static final long HUNDRED = 100;

  /** How far before its verb the war stands that does the killing, in tokens. */
  private static final int FAR = 8;

  private static final WordSet BLOWS = WordSet.of("when", "by", "after", "as");
  private static final WordSet TOTAL = WordSet.of("total", "overall", "toll", "now");
  private static final WordSet LOSSES = WordSet.of("losses");

  private final Source source;
  private final Happenings happenings;
  private final Perfects perfects;
  private final CountsSoFar soFar;
  private final NearDates near;

  WholeWars(
      Source source, Happenings happenings, Perfects perfects, CountsSoFar soFar, NearDates near) {
    this.source = source;
    this.happenings = happenings;
    this.perfects = perfects;
    this.soFar = soFar;
    this.near = near;
  }

  /** "The war has killed 35,000 people", "the conflict, in which 9,000 have died". */
  boolean kill(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int verb =
        draft.governance.map(g -> Math.min(g.word().first(), draft.phrase.first())).orElse(0);
    int from = Math.max(sentence.first(), verb - FAR);
    return verb > sentence.first()
        && source.mentions().within(Event.class, from, verb).stream()
            .filter(e -> e.kind() == EventKind.WAR)
            .anyMatch(e -> isSubject(e, verb));
  }

  /** Whether no other subject or clause comes between the war and the verb. */
  private boolean isSubject(Event war, int verb) {
    List<Token> between = source.layout().tokens().subList(war.end(), verb);
    return between.stream().noneMatch(t -> t.kind() == Token.Kind.MARK || t.is("and"))
        && source.mentions().within(Event.class, war.end(), verb).isEmpty();
  }

  /** Whether so many fall, or so much is lost, in a whole war only. */
  boolean take(Draft draft) {
    CountPhrase phrase = draft.phrase;
    long number = phrase.number().high();
    boolean perfect = perfects.is(draft);
    if (!perfect && happenings.tellsBattle(phrase.sentence()) || isOfTheBattle(draft)) {
      return false;
    }
    boolean total =
        source.hasWord(phrase.sentence(), TOTAL)
            || source.hasWord(LOSSES, phrase.sentence().first(), phrase.first());
    boolean many =
        draft.item.isPeople() && draft.item != Item.HOSTAGE && number >= WHOLE_WAR
            || isArmysToll(draft);
    boolean left = draft.outcome == Outcome.DISPLACED;
    boolean soldiers = draft.item == Item.PERSONNEL && total && number > ONE_BLOW;
    boolean subjectLost =
        draft
            .governance
            .map(g -> g.word().deed())
            .filter(d -> d == Deed.LOSE || d == Deed.CASUALTIES)
            .isPresent();
    boolean bulletin = source.block(phrase.sentence()).kind() == BlockKind.BULLET;
    return many && !left
        || left && number >= EXODUS
        || soldiers
        || draft.number() >= HUNDRED && isUndatedToll(draft)
        || total && subjectLost && !draft.item.isPeople() && !bulletin
        || (perfect || isArmour(draft) && !bulletin) && subjectLost && number >= HUNDRED;
  }

  /** "ONE THOUSAND soldiers killed in Iraq": so many fall in no unnamed fight. */
  private boolean isArmysToll(Draft draft) {
    return draft.item == Item.PERSONNEL
        && draft.outcome == Outcome.KILLED
        && draft.number() >= THOUSAND
        && draft.governance.filter(Governance::countedIsSubject).isPresent()
        && !happenings.tellsFight(draft.phrase.sentence())
        && !happenings.isOfBattle()
        && !happenings.isOfAttack()
        && near.find(draft).isEmpty();
  }

  /** "said its troops had killed 4,000", in a text about a battle: in the battle. */
  private boolean isOfTheBattle(Draft draft) {
    return draft.item == Item.PERSONNEL
        && draft.number() < BATTLE
        && perfects.isPast(draft)
        && (happenings.isOfBattle() || happenings.tells(draft.phrase.sentence(), EventKind.BATTLE))
        && draft
            .governance
            .filter(g -> g.reach() == Governance.Reach.OBJECT || isKilledOrWounded(g))
            .isPresent();
  }

  /** "had killed or wounded 2,600 in their new offensive": in the battle. */
  boolean areCasualtiesOfBattle(Draft draft) {
    return isOfTheBattle(draft) && draft.governance.filter(this::isKilledOrWounded).isPresent();
  }

  /** "had killed or wounded 2,600": verbs, though as nouns they lead "killed or wounded: 2,600". */
  private boolean isKilledOrWounded(Governance governance) {
    return governance.reach() == Governance.Reach.LEAD
        && source.token(governance.word().first()).is("killed");
  }

  /** "Over 680 people are dead", "412 civilians were killed": so many fall in no unnamed blow. */
  private boolean isUndatedToll(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean suffered = draft.governance.filter(Governance::countedIsSubject).isPresent();
    boolean dead = draft.outcome == Outcome.KILLED || draft.outcome == Outcome.WOUNDED;
    return dead
        && suffered
        && draft.item.isPeople()
        && draft.item != Item.PERSONNEL
        && !happenings.isOfAttack()
        && !soFar.isOfItsDay(draft)
        && !happenings.tellsFight(sentence)
        && (perfects.is(draft) || !source.hasWord(sentence, BLOWS))
        && near.find(draft).isEmpty();
  }

  /** No army loses a hundred tanks or jets in a day. */
  private static boolean isArmour(Draft draft) {
    return switch (draft.item) {
      case TANK, ARMOURED_VEHICLE, TANK_OR_ARMOURED_VEHICLE, ARTILLERY, AIRCRAFT, HELICOPTER ->
          true;
      default -> false;
    };
  }
}
