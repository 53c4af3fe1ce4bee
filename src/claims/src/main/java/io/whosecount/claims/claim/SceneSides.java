package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Whose people they are: those of the place where it happened. */
final class SceneSides {
  /** How far behind a number its unknown place may stand, in tokens. */
  private static final int NEAR_WORDS = 5;

  private static final WordSet LAND = WordSet.of("capital");

  private final Source source;
  private final SpeakerSides speakers;
  private final Parties parties;
  private final Agents agents;
  private final Fighters fighters;
  private final Scenes scenes;
  private final ToldScenes told;
  private final LocalVoices local;
  private final StruckSides struck;

  SceneSides(
      Source source,
      SpeakerSides speakers,
      Parties parties,
      Agents agents,
      Fighters fighters,
      Scenes scenes,
      ToldScenes told,
      StruckSides struck) {
    this.told = told;
    this.local = new LocalVoices(source, speakers, parties);
    this.struck = struck;
    this.source = source;
    this.speakers = speakers;
    this.parties = parties;
    this.agents = agents;
    this.fighters = fighters;
    this.scenes = scenes;
  }

  /** People without a party are those of the place where it happened. */
  Optional<ToldSide> find(Draft draft) {
    if (draft.item == Item.PERSONNEL) {
      return soldiers(draft);
    }
    Optional<Side> doer = agents.of(draft).flatMap(Agents.Agent::side);
    if (told.isOfTwoStates(draft)) {
      return Optional.empty();
    }
    return people(draft, doer)
        .map(there -> draft.item == Item.HOSTAGE ? ofHostages(draft, there) : there);
  }

  /** "101 hostages remain in Gaza": held where their captors live, they are of those they fight. */
  private ToldSide ofHostages(Draft draft, ToldSide there) {
    return parties
        .captivesIn(there.side(), draft.phrase.sentence())
        .map(s -> new ToldSide(s, Rule.OPPONENT_OF_AGENT, there.first(), there.end()))
        .orElse(there);
  }

  private Optional<ToldSide> people(Draft draft, Optional<Side> doer) {
    return told.here(draft)
        .filter(there -> !isDoersOwn(doer, there, draft))
        .map(there -> raided(doer, there, draft).orElse(there))
        .or(() -> struck.people(draft).filter(t -> !doer.equals(Optional.of(t.side()))))
        .or(() -> amongScenesBefore(draft))
        .or(() -> isInTheCapital(draft) ? ofDocument(draft) : Optional.empty())
        .or(
            () ->
                told.before(draft.phrase.sentence())
                    .filter(there -> !isLandOf(doer, there) && !isHomeOf(doer, there, draft))
                    .map(there -> ofBystander(draft, there)))
        .or(() -> ofLocalVoice(draft).filter(t -> !doer.equals(Optional.of(t.side()))))
        .or(() -> doer.flatMap(d -> atHome(draft, d)))
        .or(() -> doer.flatMap(d -> victims(draft, d)))
        .or(() -> ofDocument(draft).filter(t -> !isAbroadOnly(doer, t)));
  }

  /** "Gunmen broke through the fence between Gaza and Israel and killed 900": not at home. */
  private Optional<ToldSide> raided(Optional<Side> doer, ToldSide there, Draft draft) {
    return Agents.isActive(draft) && isLandOf(doer, there)
        ? source
            .mentions()
            .within(Party.class, draft.phrase.sentence().first(), draft.phrase.first())
            .stream()
            .filter(p -> isScene(p) && parties.areAtWar(doer.orElseThrow(), p.side()))
            .findFirst()
            .map(p -> new ToldSide(p.side(), Rule.OPPONENT_OF_AGENT, p.first(), p.end()))
        : Optional.empty();
  }

  private static boolean isScene(Party party) {
    return party.form() == PartyForm.NAME && Parties.isState(party.side());
  }

  /** "Israel kills 20 in a strike on a school": whoever they are, not Israel's. */
  private boolean isDoersOwn(Optional<Side> doer, ToldSide there, Draft draft) {
    return Agents.isActive(draft)
        && draft.outcome == Outcome.KILLED
        && isAbroadOnly(doer, there)
        && isBesideVerb(draft)
        && there.first() < draft.phrase.first();
  }

  /** "Israel kills": the party itself is the subject, no blast or drone of a land. */
  private boolean isBesideVerb(Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    return agents.of(draft).filter(agent -> agent.end() == verb).isPresent();
  }

  /** "in the north of the capital": of the land that the text is about. */
  private boolean isInTheCapital(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    for (int at = sentence.first(); at + 1 < sentence.end(); at++) {
      boolean land = source.token(at).is("the") && LAND.has(source.token(at + 1));
      if (land && (at + 2 >= sentence.end() || !source.token(at + 2).capitalised())) {
        return true;
      }
    }
    return false;
  }

  /** Of who speaks: but whose planes struck says of others that "no civilians were hurt". */
  private Optional<ToldSide> ofLocalVoice(Draft draft) {
    boolean denial =
        draft.item == Item.CIVILIAN
            && draft.phrase.number().high() == 0
            && !speakers.isCivilOfLand(draft.attribution);
    return denial ? Optional.empty() : local.people(draft);
  }

  /**
   * "The war in Gaza began with a raid on Israel. 1,200 people were killed, Israeli officials
   * said": of two places told before, who speaks counts at his own.
   */
  private Optional<ToldSide> amongScenesBefore(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    if (!isToldHere(draft) || sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = source.sentence(sentence.index() - 1);
    List<Scene> there = before.block() == sentence.block() ? scenes.in(before) : List.<Scene>of();
    return there.stream().map(Scene::side).distinct().count() < 2
        ? Optional.empty()
        : speakers
            .speaker(draft)
            .flatMap(own -> there.stream().filter(scene -> scene.side().equals(own)).findFirst())
            .map(Scene::told);
  }

  /** Whether {@code there} is the land of a doer who does not fight only there. */
  private boolean isAbroadOnly(Optional<Side> doer, ToldSide there) {
    return doer.equals(Optional.of(there.side())) && !parties.fightsOnlyAtHome(there.side());
  }

  /** Turkey's president counts Turkey's dead though Syria stood before: he is not at war there. */
  private ToldSide ofBystander(Draft draft, ToldSide there) {
    return isToldHere(draft)
        ? local
            .people(draft)
            .filter(
                own ->
                    !parties.areAtWar(own.side(), there.side())
                        || isSubject(draft)
                        || speakers.isCivilOfLand(draft.attribution)
                        || isOfHealth(draft))
            .orElse(there)
        : there;
  }

  /** Whether the sentence of the count says itself who counts. */
  private static boolean isToldHere(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return draft.attribution.first() >= sentence.first()
        && draft.attribution.end() <= sentence.end();
  }

  /** A state's ministry of health counts the dead of its own hospitals. */
  private static boolean isOfHealth(Draft draft) {
    return draft.attribution.claimant().filter(c -> c.id().endsWith("health-ministry")).isPresent();
  }

  /** "Belgrade said 1,200 civilians had died": who names no other counts its own. */
  private static boolean isSubject(Draft draft) {
    return draft.item == Item.CIVILIAN
        && draft.phrase.number().high() > 0
        && draft.governance.filter(Governance::countedIsSubject).isPresent();
  }

  /** Soldiers fall abroad, too: where they fell tells their side only if it is told of one. */
  private Optional<ToldSide> soldiers(Draft draft) {
    if (fighters.isIrregular(draft)
        || fighters.isOfAnySide(draft) && !fighters.isOfGovernment(draft)
        || fighters.areSpeaking(draft) && !draft.phrase.hasHead()
        || agents.of(draft).filter(a -> a.side().isPresent()).isPresent()) {
      return Optional.empty();
    }
    return told.find(draft)
        .or(
            () ->
                ofDocument(draft)
                    .filter(
                        there ->
                            parties.fightsNoStateNamed(there.side())
                                || fighters.isRegular(draft) && fighters.areIrregularsNear(draft)))
        .filter(there -> parties.areOfOneState() || parties.isInAWar(there.side()))
        .flatMap(there -> ofArmyThere(draft, there));
  }

  /** "Two soldiers were killed in Gaza": where movements live, the soldiers are of their foe. */
  private Optional<ToldSide> ofArmyThere(Draft draft, ToldSide there) {
    return parties.isLandOfMovements(there.side()) && !fighters.arePolice(draft)
        ? parties
            .captivesIn(there.side(), draft.phrase.sentence())
            .map(s -> new ToldSide(s, Rule.OPPONENT_OF_AGENT, there.first(), there.end()))
        : Optional.of(there);
  }

  /** "1,200 people were killed in the Hamas attack", told under Gaza: not those of Gaza. */
  private boolean isLandOf(Optional<Side> doer, ToldSide there) {
    return doer.flatMap(parties::people)
        .filter(people -> !people.equals(doer.get()) && people.equals(there.side()))
        .isPresent();
  }

  /** "Pakistan said Indian strikes killed 31", told under India: a foe counts its own. */
  private boolean isHomeOf(Optional<Side> doer, ToldSide there, Draft draft) {
    return doer.equals(Optional.of(there.side()))
        && speakers.speaker(draft).filter(s -> parties.areAtWar(s, there.side())).isPresent();
  }

  /** "Russian missiles killed 15 people": no place is told, but who fights Russia is known. */
  private Optional<ToldSide> victims(Draft draft, Side doer) {
    return parties
        .victimsOf(doer, draft.phrase.sentence())
        .filter(s -> !isSomewhere(draft) || parties.isNamed(s) || parties.livesIn(doer, s))
        .map(
            s -> new ToldSide(s, Rule.OPPONENT_OF_AGENT, draft.phrase.first(), draft.phrase.end()));
  }

  /** "Nigerian troops rescued 61 hostages": a state that fights at home deals with its people. */
  private Optional<ToldSide> atHome(Draft draft, Side doer) {
    boolean dealt = draft.outcome == Outcome.DETAINED || draft.outcome == Outcome.RELEASED;
    return dealt && Parties.isState(doer) && parties.fightsAtHome(doer)
        ? Optional.of(
            new ToldSide(doer, Rule.SCENE_OF_CLAIMANT, draft.phrase.first(), draft.phrase.end()))
        : Optional.empty();
  }

  /** Where the document plays; a place that nobody knows must be of the one land there is. */
  private Optional<ToldSide> ofDocument(Draft draft) {
    boolean somewhere = isSomewhere(draft);
    Optional<Side> there =
        scenes
            .ofDocument(somewhere || draft.outcome == Outcome.DISPLACED)
            .map(side -> parties.isInAWar(side) ? side : parties.homeOfTheWar().orElse(side));
    return there
        .or(() -> !somewhere && scenes.isNowhere() ? onlyState(draft) : Optional.empty())
        .map(
            s -> new ToldSide(s, Rule.SCENE_OF_DOCUMENT, draft.phrase.first(), draft.phrase.end()));
  }

  /** The only state there is, or whom it fights where it only strikes: "American planes". */
  private Optional<Side> onlyState(Draft draft) {
    return parties
        .onlyState()
        .flatMap(
            state ->
                parties.onlyStrikes(state)
                    ? parties.victimsOf(state, draft.phrase.sentence())
                    : Optional.of(state));
  }

  /** "killed three in Gornje": a place is told, but nobody knows whose. */
  private boolean isSomewhere(Draft draft) {
    int from = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end() - 1, from + NEAR_WORDS);
    for (int at = from; at < end; at++) {
      if (source.isSideWord(at, SideWord.SCENE)
          && source.token(at + 1).capitalised()
          && !source.mentions().covers(DateWords.class, at + 1)
          && !source.mentions().covers(Party.class, at + 1)) {
        return true;
      }
    }
    return false;
  }
}
