package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import java.util.Optional;

/** Whose the counted are by a possessive before them: "Arafat's three helicopters". */
final class PossessiveOwners {
  private final Source source;

  PossessiveOwners(Source source) {
    this.source = source;
  }

  /** The party that owns what {@code draft} counts. */
  Optional<ToldSide> find(Draft draft) {
    int mark = draft.phrase.first() - 1;
    boolean owned =
        mark > draft.phrase.sentence().first()
            && source.token(mark).is("'s")
            && draft.phrase.item().isPresent()
            && draft.phrase.party().isEmpty()
            && draft.outcome != Outcome.RELEASED;
    return owned
        ? source
            .mentions()
            .endingAt(Party.class, mark)
            .filter(p -> p.form() != PartyForm.CAPITAL && !isHostageTaker(draft, p))
            .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()))
        : Optional.empty();
  }

  /** "Hamas's 101 hostages" are others than Hamas. */
  private static boolean isHostageTaker(Draft draft, Party party) {
    return !Parties.isState(party.side())
        && switch (draft.item) {
          case HOSTAGE, PRISONER, CIVILIAN, CHILD, PERSON, JOURNALIST, AID_WORKER -> true;
          default -> false;
        };
  }
}
