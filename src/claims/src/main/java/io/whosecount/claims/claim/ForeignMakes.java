package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whose weapons of another's make are: "Ukraine lost three American tanks" are Ukraine's, "Russian
 * troops destroyed two German tanks" those of whom they fight.
 */
final class ForeignMakes {
  /** What armies drive and fire on the ground; a plane or ship may be its maker's. */
  private static final Set<Item> ON_GROUND =
      EnumSet.of(Item.TANK, Item.ARMOURED_VEHICLE, Item.ARTILLERY, Item.AIR_DEFENCE, Item.MLRS);

  private final Source source;
  private final PartyFinder finder;
  private final Agents agents;
  private final Parties parties;

  ForeignMakes(Source source, PartyFinder finder, Agents agents, Parties parties) {
    this.source = source;
    this.finder = finder;
    this.agents = agents;
    this.parties = parties;
  }

  /** Who lost, fired or was robbed of what {@code draft} counts, where another made it. */
  Optional<ToldSide> find(Draft draft) {
    Optional<Party> maker = draft.phrase.party().filter(p -> p.form() == PartyForm.ADJECTIVE);
    boolean governed =
        !draft.item.isPeople()
            && draft.governance.filter(g -> g.word().isVerb() && !g.countedIsSubject()).isPresent();
    return governed
        ? maker
            .map(Party::side)
            .filter(Parties::isState)
            .flatMap(side -> isOwners(draft) ? bySubject(draft, side) : byAgent(draft, side))
        : Optional.empty();
  }

  private static boolean isOwners(Draft draft) {
    Deed deed = draft.governance.orElseThrow().word().deed();
    return deed.loser() == Loser.SUBJECT;
  }

  /** "Russia fired 40 North Korean missiles". */
  private Optional<ToldSide> bySubject(Draft draft, Side maker) {
    DeedWord verb = draft.governance.orElseThrow().word();
    return verb.end() <= draft.phrase.first()
        ? finder
            .subjectBefore(
                source.sentenceAt(verb.first()).first(), verb.first(), Rule.SUBJECT_OF_VERB)
            .filter(owner -> !owner.side().equals(maker))
            .filter(owner -> !parties.areAtWar(owner.side(), maker))
        : Optional.empty();
  }

  /** "Russian troops destroyed two German tanks". */
  private Optional<ToldSide> byAgent(Draft draft, Side maker) {
    if (!ON_GROUND.contains(draft.item) || !Agents.isActive(draft)) {
      return Optional.empty();
    }
    return agents
        .of(draft)
        .flatMap(Agents.Agent::side)
        .filter(doer -> !doer.equals(maker) && parties.isInAWar(doer))
        .filter(doer -> !parties.areAtWar(doer, maker))
        .flatMap(doer -> parties.opponentOf(doer, draft.phrase.sentence()))
        .filter(owner -> !owner.equals(maker))
        .filter(owner -> parties.isNamed(owner) || isModel(draft))
        .map(
            owner ->
                new ToldSide(
                    owner, Rule.OPPONENT_OF_AGENT, draft.phrase.first(), draft.phrase.end()));
  }

  /** "Leopards": so are called those of one make, whoever drives them. */
  private boolean isModel(Draft draft) {
    return draft.phrase.item().filter(noun -> source.token(noun.first()).capitalised()).isPresent();
  }
}
