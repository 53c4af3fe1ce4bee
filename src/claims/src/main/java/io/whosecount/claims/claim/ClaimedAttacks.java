package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose the attackers are of an attack that one movement owns up to: where "the attack was claimed
 * by Islamic State" or "the Taliban said they carried it out", "two of the gunmen" are theirs.
 */
final class ClaimedAttacks {
  /** How far behind its movement "has claimed responsibility" may stand, in tokens. */
  private static final int NEAR = 6;

  private static final Set<String> ATTACKERS =
      WordSet.of("assailant", "attacker", "bomber", "gunman", "raider", "suicide bomber");

  private static final WordSet CLAIMED = WordSet.of("claimed", "claims", "claiming");
  private static final WordSet DEEDS =
      WordSet.of("responsibility", "attack", "raid", "assault", "bombing", "blast", "ambush");
  private static final WordSet DONE = WordSet.of("carried", "staged", "mounted");

  private final Source source;
  private Optional<Set<Side>> owners = Optional.empty();

  ClaimedAttacks(Source source) {
    this.source = source;
  }

  /** The one movement that owns up to an attack, where {@code draft} counts attackers. */
  Optional<ToldSide> find(Draft draft) {
    boolean attackers =
        draft.item == Item.PERSONNEL
            && draft.phrase.party().isEmpty()
            && draft
                .phrase
                .item()
                .filter(noun -> ATTACKERS.contains(noun.entry().surface()))
                .filter(noun -> source.isSideWord(noun.end() - 1, SideWord.IRREGULAR))
                .isPresent();
    if (!attackers) {
      return Optional.empty();
    }
    Set<Side> known = owners();
    return known.size() == 1
        ? Optional.of(
            new ToldSide(
                known.iterator().next(),
                Rule.PARTY_IN_SENTENCE_BEFORE,
                draft.phrase.first(),
                draft.phrase.end()))
        : Optional.empty();
  }

  private Set<Side> owners() {
    Set<Side> known =
        owners.orElseGet(
            () ->
                source.mentions().all(Party.class).stream()
                    .filter(p -> !Parties.isState(p.side()))
                    .filter(p -> ownsUp(p) || isNamedAsOwner(p))
                    .map(Party::side)
                    .collect(Collectors.toSet()));
    owners = Optional.of(known);
    return known;
  }

  /** "Hamas has claimed responsibility", "The Taliban said they carried out the attack". */
  private boolean ownsUp(Party party) {
    int end = Math.min(source.sentenceAt(party.first()).end(), party.end() + NEAR);
    for (int at = party.end(); at < end; at++) {
      boolean claimed = CLAIMED.has(source.token(at));
      if (claimed || DONE.has(source.token(at))) {
        return source.hasWord(DEEDS, at + 1, Math.min(at + NEAR, sentenceEnd(at)));
      }
    }
    return false;
  }

  /** "an attack claimed by Islamic State". */
  private boolean isNamedAsOwner(Party party) {
    int by = source.token(Math.max(0, party.first() - 1)).is("the") ? 2 : 1;
    int at = party.first() - by;
    return at > 0 && source.token(at).is("by") && CLAIMED.has(source.token(at - 1));
  }

  private int sentenceEnd(int at) {
    return source.sentenceAt(at).end();
  }
}
