package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import java.util.Optional;

/** Finds the noun of "12 Indian" where it stands behind a fellow: "and 14 Pakistani soldiers". */
final class SharedNouns {
  private final Source source;

  SharedNouns(Source source) {
    this.source = source;
  }

  /** The noun that {@code phrase}, which ends with the name of a people, shares with the next. */
  Optional<ItemNoun> behind(CountPhrase phrase) {
    int link = phrase.end();
    boolean bare =
        !phrase.hasHead()
            && phrase
                .party()
                .filter(party -> party.end() == link && !isManyByName(party))
                .isPresent();
    if (!bare || link + 1 >= phrase.sentence().end() || !isLink(link)) {
      return Optional.empty();
    }
    int number =
        source
            .mentions()
            .startingAt(Mention.Hedge.class, link + 1)
            .map(Mention::end)
            .orElse(link + 1);
    return source
        .mentions()
        .startingAt(Mention.Number.class, number)
        .flatMap(next -> source.mentions().startingAt(Party.class, next.end()))
        .flatMap(party -> source.mentions().startingAt(ItemNoun.class, party.end()))
        .filter(noun -> noun.end() <= phrase.sentence().end());
  }

  /** "74 Palestinians and 13 Israeli soldiers": a plural of its own needs no other noun. */
  private boolean isManyByName(Party party) {
    return party.form() == PartyForm.PEOPLE && source.token(party.end() - 1).key().endsWith("s");
  }

  private boolean isLink(int at) {
    return source.token(at).is("and") || source.token(at).is(",") || source.token(at).is("or");
  }
}
