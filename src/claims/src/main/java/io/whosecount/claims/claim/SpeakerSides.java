package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whose loss it is by who speaks: the speaker's enemy, or the speaker's own. */
final class SpeakerSides {
  /** How far before its verb what kills may stand, in tokens. */
  private static final int MISHAP = 4;

  private static final Set<String> DEVICES =
      WordSet.of("bomb", "mine", "landmine", "device", "ied");

  private static final Set<String> UNITS =
      WordSet.of(
          "unit", "units", "regiment", "battalion", "brigade", "division", "garrison", "company");

  private final Source source;
  private final PartyFinder finder;
  private final Parties parties;
  private final Allegiances allegiances;

  SpeakerSides(Source source, PartyFinder finder, Parties parties) {
    this.source = source;
    this.finder = finder;
    this.parties = parties;
    this.allegiances = new Allegiances(source, finder, parties);
  }

  /** "the enemy lost": the opponent of the one who speaks. */
  Optional<ToldSide> enemy(Draft draft) {
    Sentence sentence = sentenceOf(draft);
    OptionalInt own = EnemyWords.at(source, draft.phrase.first(), draft.phrase.end());
    boolean others = draft.item.isPeople() && draft.item != Item.PERSONNEL;
    OptionalInt here =
        own.isPresent() || others ? own : EnemyWords.at(source, sentence.first(), sentence.end());
    if (here.isEmpty()) {
      return inItsUnit(draft);
    }
    if (EnemyWords.opensNext(source, lossEnd(draft), here.getAsInt())) {
      return Optional.empty();
    }
    boolean done = own.isEmpty() && isDoneByEnemy(draft);
    if (done && draft.item != Item.PERSONNEL) {
      return Optional.empty();
    }
    return (done ? speaker(draft) : opponentOfSpeaker(draft))
        .map(
            side ->
                new ToldSide(side, Rule.ENEMY_OF_CLAIMANT, here.getAsInt(), here.getAsInt() + 1));
  }

  /** Behind what is counted and the word that tells what befell it. */
  private static int lossEnd(Draft draft) {
    return Math.max(
        draft.phrase.end(), draft.governance.map(g -> g.word().end()).orElse(draft.phrase.end()));
  }

  /** "A regiment of the enemy was hit. There are 60 dead in the unit": in the enemy's. */
  private Optional<ToldSide> inItsUnit(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int in = Math.max(draft.phrase.end(), draft.governance.map(g -> g.word().end()).orElse(0));
    boolean unit =
        draft.item == Item.PERSONNEL
            && in + 2 < sentence.end()
            && source.token(in).is("in")
            && source.isFunction(in + 1, FunctionKind.DETERMINER)
            && UNITS.contains(source.token(in + 2).key())
            && sentence.index() > 0;
    if (!unit) {
      return Optional.empty();
    }
    Sentence before = source.sentence(sentence.index() - 1);
    OptionalInt enemy =
        before.block() == sentence.block()
            ? EnemyWords.at(source, before.first(), before.end())
            : OptionalInt.empty();
    return enemy.isEmpty()
        ? Optional.empty()
        : opponentOfSpeaker(draft)
            .map(
                side ->
                    new ToldSide(
                        side, Rule.ENEMY_OF_CLAIMANT, enemy.getAsInt(), enemy.getAsInt() + 1));
  }

  /** "The enemy killed 12 soldiers": the enemy is the subject, and the loss is the speaker's. */
  boolean isDoneByEnemy(Draft draft) {
    if (!Agents.isActive(draft)) {
      return false;
    }
    int verb = draft.governance.orElseThrow().word().first();
    OptionalInt enemy = EnemyWords.at(source, sentenceOf(draft).first(), verb);
    return enemy.isPresent()
        && !isPassive(enemy.getAsInt(), verb)
        && !isSufferer(enemy.getAsInt())
        && !EnemyWords.areStruck(source, enemy.getAsInt());
  }

  /** "the following tanks of the enemy have been destroyed or put out of action:" */
  private boolean isPassive(int from, int verb) {
    for (int at = from; at < verb; at++) {
      if (BeForms.has(source.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** "inflicted losses on the enemy and captured two tanks": the enemy did neither. */
  private boolean isSufferer(int enemy) {
    boolean article = enemy > 1 && source.isFunction(enemy - 1, FunctionKind.DETERMINER);
    int on = article ? enemy - 2 : enemy - 1;
    return on >= 0 && (source.token(on).is("on") || source.token(on).is("upon"));
  }

  /** "The enemy attacked, losing 40 men", and nobody knows whose enemy: not those attacked. */
  boolean isLostByEnemy(Draft draft) {
    return draft
            .governance
            .filter(g -> g.word().deed().loser() == Deed.Loser.SUBJECT && g.word().isVerb())
            .filter(g -> !g.countedIsSubject())
            .isPresent()
        && EnemyWords.at(
                source, sentenceOf(draft).first(), draft.governance.orElseThrow().word().first())
            .isPresent();
  }

  /** "77 enemy soldiers", "The enemy suffered 195 casualties": whosever, not the speaker's. */
  boolean isOfEnemy(Draft draft) {
    return EnemyWords.at(source, draft.phrase.first(), draft.phrase.end()).isPresent()
        || isSufferedByEnemy(draft);
  }

  private boolean isSufferedByEnemy(Draft draft) {
    return source
        .mentions()
        .endingAt(DeedWord.class, draft.phrase.first())
        .filter(word -> word.isVerb() && word.deed().loser() == Deed.Loser.SUBJECT)
        .filter(
            word ->
                EnemyWords.open(source, draft.phrase.sentence().first(), word.first())
                    || source.isSideWord(word.first() - 1, SideWord.ENEMY))
        .isPresent();
  }

  private Sentence sentenceOf(Draft draft) {
    return draft
        .governance
        .map(g -> source.sentenceAt(g.word().first()))
        .orElse(draft.phrase.sentence());
  }

  /** What is neutralised, and what a ministry says was destroyed, is the enemy's. */
  Optional<ToldSide> enemyByDeed(Draft draft) {
    boolean deed =
        draft
            .governance
            .map(g -> g.word().deed())
            .filter(d -> d == Deed.NEUTRALISE || isOfArms(d) && !draft.item.isPeople())
            .isPresent();
    boolean captured = draft.governance.filter(g -> g.word().deed() == Deed.CAPTURE).isPresent();
    boolean military =
        draft.item != Item.BUILDING
            && (captured || draft.item != Item.VEHICLE)
            && draft.item != Item.CIVILIAN;
    return (deed && military || DoneByUs.is(source, draft)) && !isCivil(draft)
        ? opponentOfSpeaker(draft)
            .map(s -> new ToldSide(s, Rule.ENEMY_BY_DEED, draft.phrase.first(), draft.phrase.end()))
        : Optional.empty();
  }

  private static boolean isOfArms(Deed deed) {
    return deed == Deed.DESTROY || deed == Deed.CAPTURE;
  }

  /** "five aircraft were put out of action, the regional administration said": they are its own. */
  boolean isCivil(Draft draft) {
    return !Agents.isActive(draft) && isCivil(draft.attribution);
  }

  /** "the Iranian Ministry of Health": who speaks counts the people of the land that he names. */
  boolean isCivilOfLand(Attribution attribution) {
    return finder.partyIn(attribution).isPresent() && isCivil(attribution);
  }

  private boolean isCivil(Attribution attribution) {
    return isCivil(source, attribution);
  }

  /** Whether a civil office speaks, as a ministry of health does. */
  static boolean isCivil(Source source, Attribution attribution) {
    return source.mentions().within(Office.class, attribution.first(), attribution.end()).stream()
        .anyMatch(office -> office.entry().has("civil"));
  }

  /**
   * "Shoigu said 5,937 troops had been killed": a minister who names no other speaks of his own.
   */
  Optional<ToldSide> speakersOwn(Draft draft) {
    boolean soldiers =
        draft.item == Item.PERSONNEL
            && (draft.governance.filter(Governance::countedIsSubject).isPresent()
                || draft.governance.filter(SpeakerSides::isOfDeaths).isPresent());
    boolean mishap = draft.item == Item.PERSONNEL && isMishap(draft) && isOffice(draft.attribution);
    boolean official =
        draft.attribution.claimant().filter(c -> c.kind() == ClaimantKind.GOVERNMENT).isPresent();
    return (soldiers || mishap) && official && !isOfEnemy(draft)
        ? speaker(draft)
            .filter(
                side ->
                    parties.isAtWar(side, draft.phrase.sentence())
                        || parties.isInAWar(side) && parties.fightsNoStateNamed(side))
            .filter(side -> soldiers || parties.isInAWar(side))
            .map(
                s ->
                    new ToldSide(
                        s,
                        Rule.OWN_TROOPS_OF_CLAIMANT,
                        draft.attribution.first(),
                        draft.attribution.end()))
        : Optional.empty();
  }

  /** "reported 40 more military deaths". */
  private static boolean isOfDeaths(Governance governance) {
    return governance.reach() == Governance.Reach.HEAD && governance.word().deed() == Deed.DEATHS;
  }

  /** "the U.S. military", not a bare "France". */
  private boolean isOffice(Attribution attribution) {
    return !source.mentions().within(Office.class, attribution.first(), attribution.end()).isEmpty()
        || !source
            .mentions()
            .within(KnownClaimant.class, attribution.first(), attribution.end())
            .isEmpty();
  }

  /** "a roadside bomb killed four soldiers, the army said": nobody did it that has a name. */
  private boolean isMishap(Draft draft) {
    if (!Agents.isActive(draft)) {
      return false;
    }
    int verb = draft.governance.orElseThrow().word().first();
    for (int at = verb - 1; at >= Math.max(source.sentenceAt(verb).first(), verb - MISHAP); at--) {
      if (source.mentions().covers(Party.class, at)) {
        return false;
      }
      if (source.isSideWord(at, SideWord.CALAMITY) || DEVICES.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  /** Who reports interceptions reports the other side's weapons. */
  Optional<ToldSide> otherSidesWeapon(Draft draft) {
    return opponentOfSpeaker(draft)
        .map(
            s ->
                new ToldSide(
                    s, Rule.OPPONENT_OF_CLAIMANT, draft.phrase.first(), draft.phrase.end()));
  }

  /** The side that fights whoever speaks, where nobody is named for those who are counted. */
  Optional<ToldSide> otherSide(Draft draft) {
    return opponentOfSpeaker(draft)
        .map(
            s -> new ToldSide(s, Rule.ENEMY_OF_CLAIMANT, draft.phrase.first(), draft.phrase.end()));
  }

  private Optional<Side> opponentOfSpeaker(Draft draft) {
    return speaker(draft).flatMap(s -> parties.opponentOf(s, draft.phrase.sentence()));
  }

  /** The side that speaks, if a party does. */
  Optional<Side> speaker(Draft draft) {
    return allegiances.of(draft.attribution);
  }
}
