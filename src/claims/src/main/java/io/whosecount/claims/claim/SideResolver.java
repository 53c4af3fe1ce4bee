package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Says whose loss it is: from the phrase, from the verb and its voice, from who speaks, from the
 * scene.
 */
final class SideResolver {
  private static final WordSet OCCUPIERS = WordSet.of("occupiers", "occupier", "invaders");

  private final Source source;
  private final PartyFinder finder;
  private final Agents agents;
  private final NamelessArmies armies;
  private final ArmyUnits units;
  private final FleeingArmies fleeing;
  private final Fighters fighters;
  private final GrammarSides grammar;
  private final OwnSides own;
  private final OwnLosses losses;
  private final SpeakerSides speakers;
  private final SceneSides scenes;
  private final ToldScenes told;
  private final OpponentSides opponents;
  private final WeaponSides weapons;
  private final JointSides joint;
  private final DeniedClaims denied;
  private final PartyBehind behind;
  private final StruckSides struck;
  private final InflictedLosses inflicted;
  private final Parties parties;
  private final NumbersOf numbers;
  private final OpeningWholes wholes;
  private final OtherLands lands;
  private final OtherSoldiers others;
  private final ForcesOfStates forces;
  private final GappedSubjects gapped;
  private final PassiveCompanions companions;
  private final NamedFighters named;
  private final KnownRaids raids;
  private final CrashedCraft crashes;
  private final ArmsOfFighters arms;
  private final AnsweredBlows answered;
  private final ClaimedAttacks attacks;
  private final AttackedUnits attacked;
  private final Foreigners foreigners;
  private final PossessiveOwners owners;
  private final RivalAnswers answers;
  private final ForeignMakes makes;
  private final Mourners mourners;
  private final ListedSides lists;

  SideResolver(Source source) {
    this.source = source;
    TellingParagraphs paragraphs = new TellingParagraphs(source);
    this.parties = new Parties(source, paragraphs);
    this.finder = new PartyFinder(source);
    this.speakers = new SpeakerSides(source, finder, parties);
    this.fighters = new Fighters(source);
    this.armies = new NamelessArmies(source, parties);
    this.units = new ArmyUnits(source, parties, speakers);
    this.fleeing = new FleeingArmies(source);
    this.named = new NamedFighters(source);
    this.agents = new Agents(source, finder, speakers, armies);
    this.denied = new DeniedClaims(source, finder);
    this.joint = new JointSides(source, parties);
    this.behind = new PartyBehind(source);
    this.struck = new StruckSides(source, parties);
    this.inflicted = new InflictedLosses(source);
    this.numbers = new NumbersOf(source);
    this.wholes = new OpeningWholes(source);
    this.lands = new OtherLands(source);
    this.others = new OtherSoldiers(source);
    this.forces = new ForcesOfStates(source);
    this.gapped = new GappedSubjects(source);
    this.companions = new PassiveCompanions(source);
    this.raids = new KnownRaids(source);
    this.crashes = new CrashedCraft(source);
    this.arms = new ArmsOfFighters(fighters);
    this.answered = new AnsweredBlows(source);
    this.attacks = new ClaimedAttacks(source);
    this.attacked = new AttackedUnits(source);
    this.foreigners = new Foreigners(source);
    this.owners = new PossessiveOwners(source);
    this.answers = new RivalAnswers(source);
    this.mourners = new Mourners(source, finder);
    this.makes = new ForeignMakes(source, finder, agents, parties);
    this.grammar = new GrammarSides(source, finder, behind, new StateRebels(source, parties));
    this.losses = new OwnLosses(source, finder, speakers);
    this.own = new OwnSides(source, finder, agents, fighters, speakers, parties);
    Scenes places = new Scenes(source, paragraphs);
    this.told = new ToldScenes(source, paragraphs, parties, agents, places);
    this.scenes = new SceneSides(source, speakers, parties, agents, fighters, places, told, struck);
    this.opponents = new OpponentSides(source, parties, agents, fighters, told, speakers);
    this.weapons = new WeaponSides(source, finder, agents, parties, speakers, scenes, places);
    this.lists = new ListedSides(source, finder, agents, behind, struck, fighters, told);
  }

  /**
   * The side of {@code draft}; empty when the text does not let a reader say.
   *
   * @param previous the draft before it that it goes on from, if any
   */
  Optional<ToldSide> resolve(Draft draft, Optional<Draft> previous) {
    Optional<ToldSide> told =
        read(draft, previous)
            .or(() -> fighters.isIrregular(draft) ? named.find(draft) : Optional.empty())
            .or(() -> attacks.find(draft));
    told.ifPresent(side -> named.remember(draft, side));
    arms.remember(draft, told);
    return told;
  }

  private Optional<ToldSide> read(Draft draft, Optional<Draft> previous) {
    if (joint.bear(draft)
        || fighters.areOfBoth(draft)
        || isPartOfNobodys(draft, previous)
        || foreigners.are(draft) && behind.find(draft).isEmpty()
        || isFellowOfForeigners(draft, previous)
        || gapped.isNameless(draft, previous)) {
      return Optional.empty();
    }
    if (isOfAnotherArmy(draft)) {
      return scenes.find(draft);
    }
    if (fleeing.areNameless(draft)) {
      return speakers.otherSide(draft);
    }
    return counted(draft)
        .or(() -> lists.included(draft, previous))
        .or(() -> answers.find(draft, previous))
        .or(() -> gapped.find(draft, previous))
        .or(() -> forces.find(draft))
        .or(() -> fighters.isIrregular(draft) ? Optional.empty() : raids.find(draft))
        .or(() -> lists.listed(draft, previous))
        .or(() -> fleeing.find(draft))
        .or(() -> others.find(draft))
        .or(() -> crashes.find(draft))
        .or(() -> companions.find(draft))
        .or(() -> denied.find(draft))
        .or(() -> answered.find(draft))
        .or(() -> attacked.find(draft))
        .or(() -> inflicted.find(draft))
        .or(() -> own.find(draft))
        .or(() -> own.ofGroup(draft))
        .or(() -> losses.find(draft))
        .or(() -> armies.find(draft))
        .or(() -> units.find(draft))
        .or(() -> makes.find(draft))
        .or(() -> mourners.find(draft))
        .or(() -> grammar.find(draft))
        .or(
            () ->
                forces.isForeign(draft) || own.isOfUnknown(draft)
                    ? Optional.empty()
                    : byDeed(draft, previous));
  }

  /** "the number of Israelis killed rose to 26", "and that of Russian soldiers at 900". */
  private Optional<ToldSide> counted(Draft draft) {
    return numbers
        .partyOf(draft.phrase)
        .or(() -> wholes.partyOf(draft.phrase))
        .or(() -> lands.before(draft.phrase))
        .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()))
        .or(() -> owners.find(draft));
  }

  /** "61 militants were killed, 44 of them foreigners": the part is of no other side. */
  private boolean isPartOfNobodys(Draft draft, Optional<Draft> previous) {
    int of = draft.phrase.number().end();
    boolean part =
        OfThem.begins(source, of, draft.phrase.sentence().end())
            && draft.phrase.party().isEmpty()
            && behind.find(draft).isEmpty();
    return (part || isBareFellow(draft))
        && draft.item == Item.PERSONNEL
        && previous
            .filter(p -> p.item == Item.PERSONNEL && p.side.isEmpty())
            .filter(p -> part || fighters.isIrregular(p))
            .filter(p -> p.phrase.sentence().index() == draft.phrase.sentence().index())
            .isPresent();
  }

  /** "Six foreign employees were killed and nine wounded". */
  private boolean isFellowOfForeigners(Draft draft, Optional<Draft> previous) {
    return isBareFellow(draft)
        && previous
            .filter(p -> p.phrase.sentence().index() == draft.phrase.sentence().index())
            .filter(p -> foreigners.are(p) && p.side.isEmpty())
            .isPresent();
  }

  /** "840 terrorists have been killed and 558 wounded": no noun or party of its own. */
  private boolean isBareFellow(Draft draft) {
    return !draft.phrase.hasHead() && draft.phrase.party().isEmpty() && !Agents.isActive(draft);
  }

  /** By what was done to them and by whom, and where. */
  private Optional<ToldSide> byDeed(Draft draft, Optional<Draft> previous) {
    if (arms.are(draft)) {
      return arms.sideOf(draft);
    }
    return (fighters.isOfLostRebels(draft) ? Optional.<ToldSide>empty() : grammar.ofLosses(draft))
        .or(() -> struck.find(draft))
        .or(() -> opponents.find(draft))
        .or(() -> speakers.enemy(draft))
        .or(() -> enemyBefore(draft, previous))
        .or(() -> own.pronoun(draft))
        .or(() -> lists.chained(draft, previous))
        .or(
            () ->
                fighters.isIrregular(draft)
                        || fighters.areOfMilitia(draft)
                        || speakers.isLostByEnemy(draft)
                    ? Optional.empty()
                    : fromAfar(draft));
  }

  /** "The enemy lost 40": whomever the same speaker, of no known side, has just counted. */
  private Optional<ToldSide> enemyBefore(Draft draft, Optional<Draft> previous) {
    Optional<Claimant> speaker = draft.attribution.claimant();
    return speakers.isOfEnemy(draft) && finder.partyIn(draft.attribution).isEmpty()
        ? previous
            .filter(
                p -> p.attribution.claimant().map(Claimant::id).equals(speaker.map(Claimant::id)))
            .filter(p -> speaker.isPresent() && p.side.filter(Parties::isState).isPresent())
            .flatMap(p -> p.side)
            .map(
                s ->
                    new ToldSide(
                        s, Rule.ENEMY_OF_CLAIMANT, draft.phrase.first(), draft.phrase.end()))
        : Optional.empty();
  }

  /** By who speaks, where it happened, and what the sentence before is about. */
  private Optional<ToldSide> fromAfar(Draft draft) {
    return spoken(draft)
        .or(() -> draft.item.isPeople() ? scenes.find(draft) : weapons.find(draft))
        .or(() -> above(draft))
        .map(told -> isOccupied(draft, told) ? againstLand(draft, told) : told)
        .filter(told -> !isSpeakersThoughEnemys(draft, told) && !isOfThirdState(draft, told));
  }

  /** "In Bakhmut 91 occupiers were killed", told by nobody: of whom the land fights. */
  private boolean isOccupied(Draft draft, ToldSide land) {
    return speakers.isOfEnemy(draft)
        && finder.partyIn(draft.attribution).isEmpty()
        && OCCUPIERS.has(source.token(draft.phrase.end() - 1))
        && Parties.isState(land.side());
  }

  private ToldSide againstLand(Draft draft, ToldSide land) {
    return parties
        .opponentOf(land.side(), draft.phrase.sentence())
        .map(side -> new ToldSide(side, Rule.OPPONENT_OF_TARGET, land.first(), land.end()))
        .orElse(land);
  }

  /** Who fights India is no Egyptian, though Egypt was named before "392 soldiers were killed". */
  private boolean isOfThirdState(Draft draft, ToldSide told) {
    boolean warlike = draft.item == Item.PERSONNEL || speakers.isOfEnemy(draft);
    boolean policemenThere =
        fighters.isRegular(draft) && this.told.here(draft).equals(Optional.of(told));
    return warlike
        && !policemenThere
        && finder
            .partyIn(draft.attribution)
            .filter(s -> parties.isInAWar(s) && !s.equals(told.side()))
            .filter(s -> !parties.areAtWar(s, told.side()))
            .isPresent();
  }

  /** Whoever "the enemy" is, it is not who says so. */
  private boolean isSpeakersThoughEnemys(Draft draft, ToldSide told) {
    return speakers.isOfEnemy(draft) && speakers.speaker(draft).equals(Optional.of(told.side()));
  }

  private Optional<ToldSide> spoken(Draft draft) {
    return speakers
        .enemyByDeed(draft)
        .or(() -> speakers.speakersOwn(draft).filter(own -> !isByThemselves(draft, own)));
  }

  /** "fighters were killed in U.S. air strikes, U.S. officials said": they are others. */
  private boolean isByThemselves(Draft draft, ToldSide own) {
    return draft.item == Item.PERSONNEL
        && agents.of(draft).flatMap(Agents.Agent::side).equals(Optional.of(own.side()));
  }

  /** "FARC lost 13 and the army two": the army is named before its number. */
  private boolean isOfAnotherArmy(Draft draft) {
    int before = draft.phrase.first() - 1;
    return before > draft.phrase.sentence().first()
        && draft.governance.filter(g -> g.reach() == Governance.Reach.PREVIOUS).isPresent()
        && source.isSideWord(before, SideWord.ARMY);
  }

  /** The party of the sentence before, of what the subject loses; its victims are others. */
  private Optional<ToldSide> above(Draft draft) {
    boolean others = draft.item.isPeople() && draft.item != Item.PERSONNEL;
    if (others || Agents.isActive(draft) || fighters.isIrregular(draft)) {
      return Optional.empty();
    }
    Sentence sentence = draft.phrase.sentence();
    for (int at = sentence.index() - 1; at >= 0 && at >= sentence.index() - 2; at--) {
      Sentence look = source.sentence(at);
      if (look.block() != sentence.block()) {
        return Optional.empty();
      }
      Optional<ToldSide> party =
          finder.partyBefore(look.first(), look.end(), Rule.PARTY_IN_SENTENCE_BEFORE);
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }
}
