package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers whose fighters a document has named, so that "25 terrorists", behind "eight PKK
 * terrorists" and nobody else's, are the PKK's.
 */
final class NamedFighters {
  private final Map<String, Set<Side>> sides = new HashMap<>();

  NamedFighters(Source source) {
    for (Party party : source.mentions().all(Party.class)) {
      if (!Parties.isState(party.side())) {
        source
            .mentions()
            .startingAt(ItemNoun.class, party.end())
            .filter(noun -> noun.item() == Item.PERSONNEL)
            .ifPresent(noun -> add(noun.entry().surface(), party.side()));
      }
    }
  }

  private void add(String word, Side side) {
    sides.computeIfAbsent(word, w -> new HashSet<>()).add(side);
  }

  /** Remembers the side that the phrase of {@code draft} names, if it counts fighters. */
  void remember(Draft draft, ToldSide told) {
    if (told.rule() == Rule.PARTY_IN_PHRASE && !Parties.isState(told.side())) {
      noun(draft).ifPresent(word -> add(word, told.side()));
    }
  }

  /** The one side whose fighters were called so. */
  Optional<ToldSide> find(Draft draft) {
    return noun(draft)
        .map(word -> sides.getOrDefault(word, Set.of()))
        .filter(known -> known.size() == 1)
        .map(known -> known.iterator().next())
        .map(
            side ->
                new ToldSide(
                    side, Rule.PARTY_IN_SENTENCE_BEFORE, draft.phrase.first(), draft.phrase.end()));
  }

  private static Optional<String> noun(Draft draft) {
    return draft
        .phrase
        .item()
        .filter(noun -> noun.item() == Item.PERSONNEL)
        .map(ItemNoun::entry)
        .map(entry -> entry.surface());
  }
}
