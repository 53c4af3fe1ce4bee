package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Agents.Agent;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whose loss it is by who did it: who is killed by one side is of the side that it fights. */
final class OpponentSides {
  /** Places of the other half of that land. */
  private static final WordSet WEST_BANK =
      WordSet.of("bank", "jenin", "nablus", "tulkarm", "tulkarem", "hebron", "ramallah", "tubas");

  private final Source source;
  private final Parties parties;
  private final Agents agents;
  private final Fighters fighters;
  private final ToldScenes scenes;
  private final SpeakerSides speakers;

  OpponentSides(
      Source source,
      Parties parties,
      Agents agents,
      Fighters fighters,
      ToldScenes scenes,
      SpeakerSides speakers) {
    this.source = source;
    this.parties = parties;
    this.agents = agents;
    this.fighters = fighters;
    this.scenes = scenes;
    this.speakers = speakers;
  }

  /** The opponent of the one who did it, of troops and arms; civilians fall to anybody. */
  Optional<ToldSide> find(Draft draft) {
    if (!isMilitary(draft) && !fighters.isOfLostRebels(draft) || speakers.isDoneByEnemy(draft)) {
      return Optional.empty();
    }
    Optional<ToldSide> known = ofLand(draft).or(() -> ofGovernment(draft));
    if (known.isPresent()) {
      return known;
    }
    Optional<Agent> agent = agents.of(draft);
    Optional<ToldSide> launcher = agent.flatMap(a -> launcher(draft, a));
    if (launcher.isPresent()) {
      return launcher;
    }
    if (agent.isPresent() && agent.get().side().isPresent()) {
      return ofNamed(draft, agent.get(), agent.get().side().get());
    }
    if (fighters.isIrregular(draft)) {
      return areAnybodys(draft) ? Optional.empty() : irregulars(draft);
    }
    boolean done = agent.isPresent() || Agents.isActive(draft) && fighters.areSpeaking(draft);
    return done && !fighters.areOfMilitia(draft) ? scenes.find(draft) : Optional.empty();
  }

  /** "the drones that Russia fired were brought down", "shot down in overnight Russian strikes". */
  private Optional<ToldSide> launcher(Draft draft, Agent agent) {
    boolean fired =
        source
            .mentions()
            .startingAt(DeedWord.class, agent.end())
            .filter(d -> d.deed() == Deed.LAUNCH)
            .isPresent();
    boolean by =
        agent.first() > 1
            && (source.token(agent.first() - 1).is("by")
                || source.token(agent.first() - 2).is("by"));
    boolean strike = source.isSideWord(agent.end(), SideWord.STRIKE) && !by;
    return draft.outcome == Outcome.INTERCEPTED && (fired || strike)
        ? agent.side().map(s -> new ToldSide(s, Rule.SUBJECT_OF_VERB, agent.first(), agent.end()))
        : Optional.empty();
  }

  /** "five militants were killed in Gaza": several movements fight there, and none is named. */
  private Optional<ToldSide> ofLand(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean named =
        source.mentions().within(Party.class, sentence.first(), sentence.end()).stream()
            .anyMatch(p -> !Parties.isState(p.side()));
    return named || !fighters.isIrregular(draft)
        ? Optional.empty()
        : scenes
            .find(draft)
            .filter(there -> parties.isLandOfMovements(there.side()))
            .map(there -> ofRulers(draft, there));
  }

  /** "12 gunmen were killed in Gaza", in a text that names Hamas: the movement that rules there. */
  private ToldSide ofRulers(Draft draft, ToldSide there) {
    Sentence sentence = draft.phrase.sentence();
    return source.hasWord(sentence, WEST_BANK)
        ? there
        : parties
            .rulersOf(there.side())
            .map(side -> new ToldSide(side, Rule.OPPONENT_OF_AGENT, there.first(), there.end()))
            .orElse(there);
  }

  /** "UNITA said 2,150 government soldiers were killed": of the state that it fights at home. */
  private Optional<ToldSide> ofGovernment(Draft draft) {
    Optional<Side> movement = speakers.speaker(draft).filter(side -> !Parties.isState(side));
    boolean foes = fighters.isOfGovernment(draft) || fighters.isRegular(draft);
    return draft.item == Item.PERSONNEL && foes && movement.isPresent()
        ? parties
            .opponentOf(Set.of(movement.get().id()), draft.phrase.sentence(), Parties::isState)
            .map(side -> told(side, draft))
        : Optional.empty();
  }

  private Optional<ToldSide> ofNamed(Draft draft, Agent agent, Side doer) {
    boolean irregular = fighters.isIrregular(draft);
    if (irregular && areAnybodys(draft)) {
      return Optional.empty();
    }
    boolean regular = fighters.isRegular(draft);
    Predicate<Side> kind =
        side -> irregular ? !Parties.isState(side) : !regular || Parties.isState(side);
    boolean movement = !Parties.isState(doer);
    Optional<ToldSide> there =
        movement && !irregular && !fighters.isOfAnySide(draft) && draft.item == Item.PERSONNEL
            ? scenes.find(draft)
            : Optional.empty();
    return there.or(
        () ->
            parties
                .opponentOf(allies(agent, doer, draft.attribution), draft.phrase.sentence(), kind)
                .or(() -> irregular ? parties.mainState(doer) : Optional.empty())
                .map(
                    side ->
                        new ToldSide(side, Rule.OPPONENT_OF_AGENT, agent.first(), agent.end())));
  }

  /** "terrorists": of any movement, where the state that they fight does not fight one alone. */
  private boolean areAnybodys(Draft draft) {
    return fighters.isNameless(draft)
        && parties
            .onlyMovement()
            .filter(m -> parties.people(m).filter(s -> parties.isOnlyMovementOf(m, s)).isPresent())
            .isEmpty();
  }

  /** "23 militants were killed": of the movement that fights who speaks, or whose land it is. */
  private Optional<ToldSide> irregulars(Draft draft) {
    Optional<ToldSide> own =
        speakers
            .speaker(draft)
            .filter(side -> !Parties.isState(side))
            .filter(side -> fighters.isOfLostRebels(draft))
            .map(side -> told(side, draft));
    return own.or(() -> ofStates(draft)).or(() -> onlyMovement(draft));
  }

  /** The only movement named, unless it is another land's than where they fell or who says so. */
  private Optional<ToldSide> onlyMovement(Draft draft) {
    Optional<Side> state =
        speakers
            .speaker(draft)
            .filter(Parties::isState)
            .or(() -> scenes.find(draft).map(ToldSide::side));
    return parties
        .onlyMovement()
        .filter(
            movement ->
                state
                    .filter(s -> !parties.areAtWar(s, movement) && !parties.livesIn(movement, s))
                    .isEmpty())
        .map(movement -> told(movement, draft));
  }

  private Optional<ToldSide> ofStates(Draft draft) {
    return speakers
        .speaker(draft)
        .filter(Parties::isState)
        .flatMap(state -> movementAgainst(state, draft))
        .or(() -> scenes.find(draft).flatMap(scene -> movementAgainst(scene.side(), draft)));
  }

  private static ToldSide told(Side side, Draft draft) {
    return new ToldSide(side, Rule.OPPONENT_OF_AGENT, draft.phrase.first(), draft.phrase.end());
  }

  private Optional<ToldSide> movementAgainst(Side state, Draft draft) {
    return parties
        .opponentOf(Set.of(state.id()), draft.phrase.sentence(), s -> !Parties.isState(s))
        .filter(side -> parties.isNamed(side) || parties.isOnlyMovementOf(side, state))
        .map(side -> told(side, draft));
  }

  /** Soldiers, and arms that can be lost. */
  private static boolean isMilitary(Draft draft) {
    return draft.item == Item.PERSONNEL
        || !draft.item.isPeople()
            && draft.outcome != Outcome.DAMAGED
            && draft.outcome != Outcome.LAUNCHED
            && draft.item != Item.BUILDING;
  }

  /**
   * In "American and South Vietnamese forces killed ..." neither is the other's loser; who speaks
   * is no ally.
   */
  private Set<String> allies(Agent agent, Side doer, Attribution speaker) {
    Sentence sentence = source.sentenceAt(agent.first());
    Set<String> sides = new HashSet<>(Set.of(doer.id()));
    int at = agent.first();
    while (at - 1 > sentence.first()
        && (source.token(at - 1).is("and") || source.token(at - 1).is(","))) {
      Optional<Party> ally = source.mentions().endingAt(Party.class, at - 1);
      if (ally.isEmpty()
          || speaker.first() <= ally.get().first() && ally.get().end() <= speaker.end()) {
        break;
      }
      sides.add(ally.get().side().id());
      at = ally.get().first();
    }
    return sides;
  }
}
