package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Whose loss a number is that goes on from the one before: in one list, of one verb, as a part. */
final class ListedSides {
  private static final WordSet OWN = WordSet.of("its", "their", "own");

  private final Source source;
  private final PartyFinder finder;
  private final Agents agents;
  private final PartyBehind behind;
  private final StruckSides struck;
  private final Fighters fighters;
  private final ToldScenes told;

  ListedSides(
      Source source,
      PartyFinder finder,
      Agents agents,
      PartyBehind behind,
      StruckSides struck,
      Fighters fighters,
      ToldScenes told) {
    this.source = source;
    this.finder = finder;
    this.agents = agents;
    this.behind = behind;
    this.struck = struck;
    this.fighters = fighters;
    this.told = told;
  }

  /** "its total to 494,000 including 1,210 casualties": a part is of the side of its whole. */
  Optional<ToldSide> included(Draft draft, Optional<Draft> previous) {
    boolean part =
        draft.phrase.first() > draft.phrase.sentence().first()
            && source.token(draft.phrase.first() - 1).is("including")
            && draft.item == Item.PERSONNEL
            && draft.phrase.item().isEmpty()
            && draft.phrase.party().isEmpty()
            && behind.find(draft).isEmpty();
    return part
        ? previous
            .filter(p -> p.item == Item.PERSONNEL)
            .filter(p -> p.phrase.sentence().index() == draft.phrase.sentence().index())
            .flatMap(p -> p.side)
            .map(s -> new ToldSide(s, Rule.SAME_LIST, draft.phrase.first(), draft.phrase.end()))
        : Optional.empty();
  }

  /** "four Russian generals, 58 colonels": one verb governs both, and only the first is named. */
  Optional<ToldSide> listed(Draft draft, Optional<Draft> previous) {
    boolean sameWord =
        draft.governance.isPresent()
            && previous
                .flatMap(p -> p.governance)
                .filter(g -> g.word().equals(draft.governance.get().word()))
                .isPresent();
    boolean own = draft.phrase.party().isPresent() || behind.find(draft).isPresent();
    return (sameWord || isAlsoDone(draft, previous) || befellAlso(draft, previous))
            && !own
            && struck.find(draft).isEmpty()
        ? chained(draft, previous)
        : Optional.empty();
  }

  /** "killed 25 Hezbollah fighters and took six prisoner": the same did it to the same. */
  private boolean isAlsoDone(Draft draft, Optional<Draft> previous) {
    return draft.phrase.item().isEmpty()
        && Agents.isActive(draft)
        && previous
            .filter(Agents::isActive)
            .filter(p -> p.phrase.sentence().index() == draft.phrase.sentence().index())
            .filter(
                p ->
                    source
                        .mentions()
                        .within(Party.class, behindOwner(p), draft.phrase.first())
                        .isEmpty())
            .isPresent();
  }

  /** Behind the party of "nine members of the ELN". */
  private int behindOwner(Draft draft) {
    int of = draft.phrase.end();
    int end = draft.phrase.sentence().end();
    int name = of + 1 < end && source.token(of + 1).is("the") ? of + 2 : of + 1;
    return name < end && source.token(of).is("of")
        ? source.mentions().startingAt(Party.class, name).map(Party::end).orElse(of)
        : of;
  }

  /** "Nine Turkish soldiers were killed and four wounded in an attack on a base in Iraq". */
  private boolean befellAlso(Draft draft, Optional<Draft> previous) {
    return !draft.phrase.hasHead()
        && draft.item == Item.PERSONNEL
        && !Agents.isActive(draft)
        && !source.hasWord(OWN, draft.phrase.sentence().first(), draft.phrase.first())
        && previous
            .filter(p -> p.item == Item.PERSONNEL && p.phrase.party().isPresent())
            .filter(p -> !Agents.isActive(p))
            .filter(p -> p.phrase.sentence().index() == draft.phrase.sentence().index())
            .filter(
                p ->
                    !source.mentions().anyBegins(Party.class, p.phrase.end(), draft.phrase.first()))
            .isPresent();
  }

  /** The number before in the same list is of the same side, unless a new scene is named. */
  Optional<ToldSide> chained(Draft draft, Optional<Draft> previous) {
    return previous
        .filter(p -> p.item.isPeople() == draft.item.isPeople())
        .filter(p -> !areCiviliansOfMovement(draft, p))
        .filter(p -> !told.isElsewhere(draft, p))
        .filter(p -> !isOfAnotherVoice(draft, p))
        .filter(p -> !isByAnother(draft, p))
        .filter(
            p ->
                fighters.isIrregular(draft) == fighters.isIrregular(p)
                    || !draft.phrase.hasHead() && !fighters.areLosing(draft))
        .filter(p -> !fighters.isRegular(draft) || p.side.filter(Parties::isState).isPresent())
        .flatMap(p -> p.side)
        .map(side -> new ToldSide(side, Rule.SAME_LIST, draft.phrase.first(), draft.phrase.end()));
  }

  /** "271 Hezbollah members and 76 civilians": a movement has fighters, and a land has people. */
  private static boolean areCiviliansOfMovement(Draft draft, Draft previous) {
    boolean movement = previous.side.filter(side -> !Parties.isState(side)).isPresent();
    boolean others = draft.item == Item.CIVILIAN || draft.item == Item.HOSTAGE;
    return movement && previous.item == Item.PERSONNEL && others;
  }

  /** "London lists 15 dead, Paris four": each counts its own. */
  private boolean isOfAnotherVoice(Draft draft, Draft previous) {
    Optional<Side> here = finder.partyIn(draft.attribution);
    Optional<Side> there = finder.partyIn(previous.attribution);
    return draft.item.isPeople() && here.isPresent() && there.isPresent() && !here.equals(there);
  }

  /** "Hamas released eight hostages and Israel freed 110 prisoners": two dealt with two others. */
  private boolean isByAnother(Draft draft, Draft previous) {
    if (draft.governance.filter(g -> g.reach() == Governance.Reach.PREVIOUS).isPresent()) {
      return false;
    }
    Optional<Side> here = agents.of(draft).flatMap(Agents.Agent::side);
    Optional<Side> there = agents.of(previous).flatMap(Agents.Agent::side);
    boolean object = draft.governance.filter(g -> g.reach() == Governance.Reach.OBJECT).isPresent();
    boolean onItself = object && Agents.isActive(draft) && here.equals(previous.side);
    return here.isPresent() && (onItself || there.isPresent() && !here.equals(there));
  }
}
