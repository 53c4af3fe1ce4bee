package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;

/** Whose people they are: those of the place where it happened. */
final class SceneSides {
  /** How many sentences back a scene is looked for; a hostile paragraph has thousands. */
  private static final int FARTHEST = 12;

  /** How many sentences back a scene may stand in another block. */
  private static final int NEAR = 3;

  /** How far behind a number its unknown place may stand, in tokens. */
  private static final int NEAR_WORDS = 5;

  private final Source source;
  private final SpeakerSides speakers;
  private final Parties parties;
  private final Agents agents;
  private final Fighters fighters;
  private final Scenes scenes;
  private final StruckSides struck;

  SceneSides(
      Source source,
      SpeakerSides speakers,
      Parties parties,
      Agents agents,
      Fighters fighters,
      Scenes scenes,
      StruckSides struck) {
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
    if (isOfTwoStates(draft)) {
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
    return here(draft)
        .or(() -> struck.people(draft).filter(t -> !doer.equals(Optional.of(t.side()))))
        .or(
            () ->
                before(draft.phrase.sentence())
                    .filter(there -> !isLandOf(doer, there) && !isHomeOf(doer, there, draft))
                    .map(there -> ofBystander(draft, there)))
        .or(() -> ofLocalClaimant(draft).filter(t -> !doer.equals(Optional.of(t.side()))))
        .or(() -> doer.flatMap(d -> atHome(draft, d)))
        .or(() -> doer.flatMap(d -> victims(draft, d)))
        .or(() -> ofDocument(draft).filter(t -> !isAbroadOnly(doer, t)));
  }

  /** Whether {@code there} is the land of a doer who does not fight only there. */
  private boolean isAbroadOnly(Optional<Side> doer, ToldSide there) {
    return doer.equals(Optional.of(there.side())) && !parties.fightsOnlyAtHome(there.side());
  }

  /** The scene that the sentence or those before it name. */
  Optional<ToldSide> told(Draft draft) {
    return here(draft).or(() -> before(draft.phrase.sentence()));
  }

  private Optional<ToldSide> here(Draft draft) {
    return sceneOf(draft).map(Scene::told);
  }

  private Optional<Scene> sceneOf(Draft draft) {
    return scenes.of(draft.phrase.sentence(), draft.phrase.first(), draft.phrase.end());
  }

  private boolean isOfTwoStates(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return sceneOf(draft).filter(s -> scenes.isSplit(sentence, s)).isPresent()
        || scenes.isSumOfParts(sentence, draft.phrase.end());
  }

  /** Turkey's president counts Turkey's dead though Syria stood before: he is not at war there. */
  private ToldSide ofBystander(Draft draft, ToldSide there) {
    Sentence sentence = draft.phrase.sentence();
    boolean inSentence =
        draft.attribution.first() >= sentence.first() && draft.attribution.end() <= sentence.end();
    return inSentence
        ? ofLocalClaimant(draft)
            .filter(
                own ->
                    !parties.areAtWar(own.side(), there.side())
                        || isSubject(draft)
                        || isOfHealth(draft))
            .orElse(there)
        : there;
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

  /**
   * "... killed three in Belgorod and two in Kharkiv": another scene than that of the one before.
   */
  boolean isElsewhere(Draft draft, Draft previous) {
    Sentence sentence = draft.phrase.sentence();
    boolean byScene =
        previous.evidence.stream().anyMatch(e -> e.field().equals("side") && isSceneRule(e.rule()));
    return draft.item != Item.PERSONNEL
        && draft.item.isPeople()
        && (draft.phrase.hasHead() || byScene)
        && scenes
            .of(sentence, draft.phrase.first(), draft.phrase.end())
            .filter(s -> !s.dateline() && s.first() > previous.phrase.number().first())
            .isPresent();
  }

  private static boolean isSceneRule(Rule rule) {
    return rule == Rule.SCENE_OF_SENTENCE
        || rule == Rule.LOCATED_IN_PARTY
        || rule == Rule.SCENE_OF_DOCUMENT
        || rule == Rule.SCENE_OF_CLAIMANT
        || rule == Rule.SAME_LIST;
  }

  /** Soldiers fall abroad, too: where they fell tells their side only if it is told of one. */
  private Optional<ToldSide> soldiers(Draft draft) {
    if (fighters.isIrregular(draft)
        || fighters.isOfAnySide(draft)
        || fighters.areSpeaking(draft) && !draft.phrase.hasHead()
        || agents.of(draft).filter(a -> a.side().isPresent()).isPresent()) {
      return Optional.empty();
    }
    return told(draft)
        .or(
            () ->
                ofDocument(draft)
                    .filter(
                        there ->
                            parties.fightsNoStateNamed(there.side())
                                || fighters.isRegular(draft) && fighters.areIrregularsNear(draft)))
        .filter(there -> parties.areOfOneState() || parties.isInAWar(there.side()));
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
    Optional<Side> there = scenes.ofDocument(somewhere || draft.outcome == Outcome.DISPLACED);
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

  /** "Turkey denied that its jets had killed 30 civilians": they are hardly its own. */
  private boolean isOwnDeed(Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    int from = Math.max(draft.attribution.end(), source.sentenceAt(verb).first());
    for (int at = from; at < verb && Agents.isActive(draft); at++) {
      if (isOwn(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(int at) {
    return source.isSideWord(at, SideWord.OWN);
  }

  /** "the French ambassador": he counts abroad. */
  private boolean isAbroad(Attribution attribution) {
    for (int at = attribution.first(); at < attribution.end(); at++) {
      if (source.isSideWord(at, SideWord.ABROAD)) {
        return true;
      }
    }
    return false;
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

  /** "Gaza's health ministry said 71 people were killed": the people of Gaza. */
  private Optional<ToldSide> ofLocalClaimant(Draft draft) {
    Attribution attribution = draft.attribution;
    if (isOwnDeed(draft) || isAbroad(attribution) || draft.outcome == Outcome.DISPLACED) {
      return Optional.empty();
    }
    Optional<Side> place =
        source.mentions().within(Place.class, attribution.first(), attribution.end()).stream()
            .findFirst()
            .map(Place::side);
    return place
        .or(() -> runBy(attribution))
        .or(() -> speakers.speaker(draft))
        .flatMap(parties::people)
        .map(s -> new ToldSide(s, Rule.SCENE_OF_CLAIMANT, attribution.first(), attribution.end()));
  }

  /** "the Houthi-run health ministry": an office among the people of the Houthis. */
  private Optional<Side> runBy(Attribution attribution) {
    for (int at = attribution.first() + 1; at + 1 < attribution.end(); at++) {
      if (source.token(at).is("-") && source.isSideWord(at + 1, SideWord.ORIGIN)) {
        return source
            .lexicon()
            .parties()
            .longest(source.layout().tokens(), at - 1, at)
            .map(f -> source.lexicon().side(f.word().entry().canonical()));
      }
    }
    return Optional.empty();
  }

  private Optional<ToldSide> before(Sentence sentence) {
    Block block = source.block(sentence);
    int near = Math.min(block.firstSentence(), sentence.index() - NEAR);
    int last = Math.max(Math.max(0, near), sentence.index() - FARTHEST);
    for (int at = sentence.index() - 1; at >= last; at--) {
      Sentence look = source.sentence(at);
      boolean otherEntry =
          look.block() != sentence.block()
              && block.kind() == BlockKind.BULLET
              && source.block(look).kind() == BlockKind.BULLET;
      Optional<Scene> there = otherEntry ? Optional.empty() : scenes.first(look);
      if (there.isPresent()) {
        return there.filter(scene -> !scenes.isSplit(look, scene)).map(Scene::told);
      }
    }
    return Optional.empty();
  }
}
