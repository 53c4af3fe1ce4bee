package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whose loss an attack on soldiers is, wherever it was: "two were wounded in a bomb attack on a
 * Turkish military convoy in Idlib" are Turkey's, as are those whom gunmen killed who "entered an
 * Indian army base".
 */
final class AttackedUnits {
  /** How far from the loss the attack may stand, in tokens. */
  private static final int FAR = 20;

  /** How far behind its party the unit of "a Turkish military convoy" may end, in tokens. */
  private static final int UNIT = 4;

  private static final WordSet ON = WordSet.of("on", "against", "at");

  private static final WordSet UNITS =
      WordSet.of(
          "barracks",
          "base",
          "camp",
          "checkpoint",
          "column",
          "convoy",
          "headquarters",
          "outpost",
          "patrol",
          "position",
          "positions",
          "post",
          "troops",
          "warship");

  private final Source source;

  AttackedUnits(Source source) {
    this.source = source;
  }

  /** The side whose unit was attacked, where the sentence tells that {@code draft} fell there. */
  Optional<ToldSide> find(Draft draft) {
    if (!draft.item.isPeople() || draft.phrase.party().isPresent()) {
      return Optional.empty();
    }
    Sentence sentence = draft.phrase.sentence();
    int end = Math.min(sentence.end(), draft.phrase.end() + FAR);
    return source.mentions().within(Party.class, draft.phrase.end(), end).stream()
        .filter(p -> Parties.isState(p.side()) && isUnitsOwner(p, sentence))
        .filter(p -> isAttacked(p, draft.phrase.end()))
        .findFirst()
        .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
  }

  private boolean isUnitsOwner(Party party, Sentence sentence) {
    int end = Math.min(sentence.end(), party.end() + UNIT);
    return IntStream.range(party.end(), end)
        .takeWhile(at -> !source.isFunction(at, FunctionKind.PREPOSITION))
        .anyMatch(at -> UNITS.has(source.token(at)));
  }

  /** "an attack on a Turkish convoy". */
  private boolean isAttacked(Party party, int from) {
    int on = party.first() - 1;
    boolean article = on > from && source.isFunction(on, FunctionKind.DETERMINER);
    int at = article ? on - 1 : on;
    boolean there = at == from && source.token(at).is("at");
    return there
        || at > from && ON.has(source.token(at)) && source.isSideWord(at - 1, SideWord.STRIKE);
  }
}
