package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose loss a bare strike causes: "Near Manbij, two strikes destroyed six vehicles" is the
 * movement's that the release is about, whoever's land it is.
 */
final class StruckSides {
  /** How far into its sentence the strike may stand, in tokens. */
  private static final int SUBJECT = 24;

  private final Source source;
  private final Parties parties;
  private final StruckObjects objects;

  StruckSides(Source source, Parties parties) {
    this.source = source;
    this.parties = parties;
    this.objects = new StruckObjects(source);
  }

  /** What a strike destroys: of whom it hits, or of the only movement where nobody is named. */
  Optional<ToldSide> find(Draft draft) {
    boolean arms =
        !draft.item.isPeople() && draft.item != Item.BUILDING && draft.outcome != Outcome.LAUNCHED;
    if (!arms && draft.item != Item.PERSONNEL || !Agents.isActive(draft)) {
      return Optional.empty();
    }
    return ofObject(draft).or(() -> ofMovement(draft));
  }

  /** "ambushed a Malian convoy, killing 54 soldiers": of the convoy's. */
  private Optional<ToldSide> ofObject(Draft draft) {
    DeedWord verb = draft.governance.orElseThrow().word();
    int from = source.sentenceAt(verb.first()).first();
    return verb.form() == Form.PARTICIPLE && draft.phrase.first() >= verb.end()
        ? objects
            .before(from, verb.first())
            .filter(p -> p.form() != PartyForm.CAPITAL)
            .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()))
        : Optional.empty();
  }

  /** "attacked an Israeli bus, killing four": of whose bus it is, where no place is told. */
  Optional<ToldSide> people(Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(draft.phrase.first());
    int before = Math.min(verb, draft.phrase.first());
    return objects
        .before(source.sentenceAt(before).first(), before)
        .filter(p -> Parties.isState(p.side()))
        .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
  }

  private Optional<ToldSide> ofMovement(Draft draft) {
    OptionalInt strike = bareStrike(draft);
    if (strike.isEmpty()) {
      return Optional.empty();
    }
    int at = strike.getAsInt();
    Optional<Side> struck = parties.onlyMovement();
    return struck.map(side -> new ToldSide(side, Rule.OPPONENT_OF_AGENT, at, at + 1));
  }

  /** "a strike engaged ...": the subject, with no party before it but for a place. */
  private OptionalInt bareStrike(Draft draft) {
    int verb = draft.governance.orElseThrow().word().first();
    Sentence sentence = source.sentenceAt(verb);
    int end = Math.min(verb, sentence.first() + SUBJECT);
    for (int at = sentence.first(); at < end; at++) {
      Optional<Party> party = source.mentions().startingAt(Party.class, at);
      if (party.isPresent() && !isPlace(party.get(), sentence)) {
        return OptionalInt.empty();
      }
      boolean strike = source.isSideWord(at, SideWord.STRIKE);
      if (strike && source.mentions().covers(DeedWord.class, at + 1)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isPlace(Party party, Sentence sentence) {
    return party.first() > sentence.first() && source.isSideWord(party.first() - 1, SideWord.SCENE);
  }
}
