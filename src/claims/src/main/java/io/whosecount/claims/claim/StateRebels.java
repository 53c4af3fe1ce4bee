package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Party;
import java.util.Set;

/** Knows whose fighters "90 Yemeni rebels" are: not Yemen's, which they fight. */
final class StateRebels {
  private final Source source;
  private final Parties parties;
  private final NamelessFighters nameless;

  StateRebels(Source source, Parties parties) {
    this.source = source;
    this.parties = parties;
    this.nameless = new NamelessFighters(source);
  }

  /**
   * The side that {@code party} stands for before the noun of a count: the movement that the
   * document names and the state fights, where its rebels are counted; else the party's own.
   */
  Side sideOf(Party party) {
    return nameless.are(party)
        ? parties
            .opponentOf(
                Set.of(party.side().id()),
                source.sentenceAt(party.first()),
                side -> !Parties.isState(side) && parties.isNamed(side))
            .orElse(party.side())
        : party.side();
  }
}
