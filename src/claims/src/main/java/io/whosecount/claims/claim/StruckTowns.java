package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;

/** Tells "a Beirut strike", which hit Beirut, from "an Israeli strike", which Israel made. */
final class StruckTowns {
  private final Source source;

  StruckTowns(Source source) {
    this.source = source;
  }

  /** Whether {@code party} is a town that a strike is named for, and no other place is told. */
  boolean names(Party party, Sentence sentence) {
    int strike = party.end();
    if (party.form() != PartyForm.CAPITAL && !isLandOfMovements(party)
        || strike >= sentence.end()
        || !source.isSideWord(strike, SideWord.STRIKE)) {
      return false;
    }
    boolean place =
        source.mentions().within(Place.class, strike, sentence.end()).stream()
            .anyMatch(p -> !p.side().equals(party.side()));
    boolean state =
        source.mentions().within(Party.class, strike, sentence.end()).stream()
            .anyMatch(p -> source.isSideWord(p.first() - 1, SideWord.SCENE));
    return !place && !state;
  }

  private boolean isLandOfMovements(Party party) {
    int year = source.document().facts().published().value().getYear();
    return party.form() == PartyForm.NAME
        && source.lexicon().wars().isLandOfMovements(party.side().id(), year);
  }
}
