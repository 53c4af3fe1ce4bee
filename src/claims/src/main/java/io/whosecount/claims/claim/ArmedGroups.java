package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Finds whom "the group said" means: the one armed group that was spoken of just before. */
final class ArmedGroups {
  /** How many sentences further up the group may be named. */
  private static final int FAR = 7;

  private final Source source;

  ArmedGroups(Source source) {
    this.source = source;
  }

  /** "Tamil Tiger rebels said": the movement itself. */
  Optional<Party> ofFighters(ClaimantPhrase phrase, Office office) {
    boolean fighters = office.entry().canonical().equals("rebels") && office.end() == phrase.end();
    return fighters
        ? source
            .mentions()
            .startingAt(Party.class, phrase.first())
            .filter(p -> p.end() == office.first() || p.end() == phrase.end())
            .filter(p -> !Parties.isState(p.side()))
        : Optional.empty();
  }

  /** The only armed group named shortly before {@code office}, and behind {@code heard}. */
  Optional<Party> behind(Office office, int heard) {
    boolean group =
        office.end() - office.first() == 1
            && source.token(office.first()).is("group")
            && office.first() > 0
            && source.token(office.first() - 1).is("the");
    Sentence sentence = source.sentenceAt(office.first());
    int first = source.sentence(Math.max(0, sentence.index() - FAR)).first();
    List<Party> named =
        group
            ? source.mentions().within(Party.class, first, office.first()).stream()
                .filter(p -> p.form() == PartyForm.NAME && !Parties.isState(p.side()))
                .toList()
            : List.of();
    List<Side> sides = named.stream().map(Party::side).distinct().toList();
    return sides.size() == 1 && source.sentenceAt(named.getLast().first()).index() >= heard
        ? Optional.of(named.getLast())
        : Optional.empty();
  }
}
