package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;

/**
 * Whose loss it is that one denies and the other claims: in "Kyiv denies Moscow's claim that it
 * lost 430 soldiers" it is Kyiv that lost them, as Moscow has it.
 */
final class DeniedClaims {
  /** How many words may stand between the denial and the claim's own words. */
  private static final int NEAR = 3;

  private final Source source;
  private final PartyFinder finder;

  DeniedClaims(Source source, PartyFinder finder) {
    this.source = source;
    this.finder = finder;
  }

  /** The one who denies the claim that he lost what {@code draft} counts. */
  Optional<ToldSide> find(Draft draft) {
    return draft.phrase.party().isEmpty() && isOfDenier(draft) ? denier(draft) : Optional.empty();
  }

  private Optional<ToldSide> denier(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    Attribution claim = draft.attribution;
    if (claim.first() <= sentence.first() || claim.end() > draft.phrase.first()) {
      return Optional.empty();
    }
    return source.mentions().within(Cue.class, sentence.first(), claim.first()).stream()
        .filter(cue -> cue.stance() == Stance.DENIES && claim.first() - cue.end() <= NEAR)
        .findFirst()
        .flatMap(
            cue -> finder.partyNamedBefore(sentence.first(), cue.first(), Rule.PRONOUN_OF_PARTY))
        .filter(
            denier ->
                source.mentions().within(Party.class, claim.first(), claim.end()).stream()
                    .noneMatch(p -> p.side().equals(denier.side())));
  }

  /** "it lost", "its losses were", "430 of its soldiers", "430 soldiers were killed". */
  private boolean isOfDenier(Draft draft) {
    boolean soldiers = draft.item == Item.PERSONNEL;
    return draft
        .governance
        .filter(
            g ->
                g.word().deed().loser() == Loser.SUBJECT && isPronoun(draft)
                    || g.word().deed().loser() == Loser.COUNTED && isPronoun(draft)
                    || soldiers && g.countedIsSubject() && !Agents.isActive(draft))
        .isPresent();
  }

  /** Whether the claim speaks of him by a pronoun, and names no other. */
  private boolean isPronoun(Draft draft) {
    for (int at = draft.attribution.end(); at < draft.phrase.first(); at++) {
      if (source.mentions().covers(Party.class, at)) {
        return false;
      }
      if (source.isSideWord(at, SideWord.OWN)) {
        return true;
      }
    }
    return false;
  }
}
