package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Knows whose dead are left on a field: of those who left it. "Iraq said the Iranians fled, leaving
 * 220 men killed" counts Iranians, and soldiers.
 */
final class FleeingArmies {
  /** How far before "leaving" those who leave may turn to flight, in tokens. */
  private static final int FAR = 14;

  /** How far before "fled" its subject may stand, in tokens. */
  private static final int SUBJECT = 6;

  private static final WordSet LEAVING = WordSet.of("leaving", "left");

  private static final WordSet FLED =
      WordSet.of(
          "fled",
          "flee",
          "fleeing",
          "retreated",
          "retreat",
          "retreating",
          "withdrew",
          "withdraw",
          "withdrawing",
          "withdrawn",
          "escaped",
          "dispersed");

  private static final WordSet TURNED = WordSet.of("pulled", "fell", "driven", "thrown", "pushed");

  private final Source source;

  FleeingArmies(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} counts those whom a fleeing army leaves behind. */
  boolean leave(CountPhrase phrase) {
    return flight(phrase).isPresent();
  }

  /** The party that fled, if it has a name. */
  Optional<ToldSide> find(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    OptionalInt fled = flight(draft.phrase);
    int verb = fled.orElse(0);
    for (int at = verb - 1; fled.isPresent() && at >= first(sentence, verb); at--) {
      Optional<Party> party = source.mentions().at(Party.class, at);
      if (party.isPresent()) {
        return party.map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether those who fled are named by a word for the enemy, or for rebels. */
  boolean areNameless(Draft draft) {
    OptionalInt fled = flight(draft.phrase);
    int verb = fled.orElse(0);
    for (int at = verb - 1; fled.isPresent() && at >= first(draft.phrase.sentence(), verb); at--) {
      if (source.isSideWord(at, SideWord.IRREGULAR) || source.isSideWord(at, SideWord.ENEMY)) {
        return true;
      }
    }
    return false;
  }

  private static int first(Sentence sentence, int verb) {
    return Math.max(sentence.first(), verb - SUBJECT);
  }

  private OptionalInt flight(CountPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int before = phrase.first() - 1;
    int leaving =
        before > sentence.first() && source.token(before).is("behind") ? before - 1 : before;
    if (leaving <= sentence.first() || !LEAVING.has(source.token(leaving))) {
      return OptionalInt.empty();
    }
    for (int at = leaving - 1; at >= Math.max(sentence.first() + 1, leaving - FAR); at--) {
      boolean back = TURNED.has(source.token(at)) && source.token(at + 1).is("back");
      if (FLED.has(source.token(at)) || back) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }
}
