package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Whose soldiers die in a crash: "A Turkish army helicopter crashed, killing all 13 soldiers on
 * board", wherever it came down.
 */
final class CrashedCraft {
  /** How far behind its state the helicopter may stand, in tokens: "Turkish Air Force AS532". */
  private static final int EPITHETS = 7;

  /** How far behind the helicopter "crashed" may stand, in tokens. */
  private static final int FAR = 12;

  /** How far before its dead the helicopter may stand, in tokens. */
  private static final int REACH = 40;

  private static final WordSet FELL =
      WordSet.of("crashed", "crashes", "crash", "plunged", "plummeted", "collided");

  private static final WordSet MILITARY =
      WordSet.of(
          "military", "army", "air", "navy", "naval", "force", "corps", "defense", "defence");

  private final Source source;

  CrashedCraft(Source source) {
    this.source = source;
  }

  /** The state whose craft it was, of soldiers and of the people in a military craft. */
  Optional<ToldSide> find(Draft draft) {
    boolean people = draft.item == Item.PERSONNEL || draft.item == Item.PERSON;
    boolean fell = draft.outcome == Outcome.KILLED || draft.outcome == Outcome.WOUNDED;
    if (!people || !fell || draft.phrase.party().isPresent()) {
      return Optional.empty();
    }
    int from = Math.max(draft.phrase.sentence().first() + 1, draft.phrase.first() - REACH);
    return source.mentions().within(ItemNoun.class, from, draft.phrase.first()).stream()
        .filter(noun -> noun.item() == Item.HELICOPTER || noun.item() == Item.AIRCRAFT)
        .filter(noun -> falls(noun, draft))
        .findFirst()
        .flatMap(noun -> owner(noun, draft))
        .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
  }

  private boolean falls(ItemNoun noun, Draft draft) {
    int end = Math.min(draft.phrase.first(), noun.end() + FAR);
    return source.hasWord(FELL, noun.end(), end);
  }

  private Optional<Party> owner(ItemNoun noun, Draft draft) {
    int from = Math.max(draft.phrase.sentence().first(), noun.first() - EPITHETS);
    return source.mentions().within(Party.class, from, noun.first()).stream()
        .reduce((one, next) -> next)
        .filter(p -> Parties.isState(p.side()))
        .filter(
            p -> draft.item == Item.PERSONNEL || source.hasWord(MILITARY, p.first(), noun.first()));
  }
}
