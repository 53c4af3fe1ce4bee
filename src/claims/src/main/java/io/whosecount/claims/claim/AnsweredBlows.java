package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Whose people they were whose death a strike answers: "Israeli air strikes on the West Bank after
 * 25 people were killed in suicide bombings" are Israel's answer, and the 25 its people.
 */
final class AnsweredBlows {
  /** How far before its number the clause opens, in tokens: "after an attack that killed". */
  private static final int OPENING = 8;

  private static final WordSet OPENINGS = WordSet.of("after", "following");

  private final Source source;
  private final Strikers strikers;

  AnsweredBlows(Source source) {
    this.source = source;
    this.strikers = new Strikers(source);
  }

  /** The side that struck in the main clause, where {@code draft} counts whom it struck for. */
  Optional<ToldSide> find(Draft draft) {
    boolean people = draft.item.isPeople() && draft.item != Item.PERSONNEL;
    return people && draft.phrase.party().isEmpty() ? answered(draft) : Optional.empty();
  }

  private Optional<ToldSide> answered(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int after = draft.phrase.first() - 1;
    int least = Math.max(sentence.first() + 2, draft.phrase.first() - OPENING);
    while (after >= least && !OPENINGS.has(source.token(after))) {
      after--;
    }
    boolean blow =
        after >= least
            && source.mentions().anyBegins(Event.class, after, sentence.end())
            && !source.mentions().anyBegins(Party.class, after, sentence.end())
            && !source.mentions().anyBegins(Place.class, after, sentence.end());
    return blow
        ? source.mentions().within(Party.class, sentence.first(), after).stream()
            .filter(p -> Parties.isState(p.side()) && strikers.is(p))
            .findFirst()
            .map(p -> new ToldSide(p.side(), Rule.OPPONENT_OF_TARGET, p.first(), p.end()))
        : Optional.empty();
  }
}
