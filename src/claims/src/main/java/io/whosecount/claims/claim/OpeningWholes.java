package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the whole that a clause opens with: of "Of the 31 tanks that it was given, 19 were
 * destroyed" the verb is that of the part, and the noun is that of the whole.
 */
final class OpeningWholes {
  /** How far behind "of" its number may begin, in tokens: "of the roughly". */
  private static final int NUMBER = 4;

  /** How far behind the number its noun may stand, in tokens. */
  private static final int NOUN = 5;

  private final Source source;

  OpeningWholes(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} is such a whole. */
  boolean is(CountPhrase phrase) {
    int first = phrase.sentence().first();
    int at = phrase.first() - 1;
    while (at > first
        && at > phrase.first() - NUMBER
        && (source.isFunction(at, FunctionKind.DETERMINER)
            || source.mentions().covers(Mention.Hedge.class, at))) {
      at--;
    }
    return at >= first && opens(at, first);
  }

  /** Whose the whole is that {@code part}, a bare number, was taken from. */
  Optional<Party> partyOf(CountPhrase part) {
    return wholeBefore(part)
        .flatMap(number -> source.mentions().startingAt(Party.class, number.end()));
  }

  /** The noun of the whole that {@code part}, a bare number, was taken from. */
  Optional<ItemNoun> nounOf(CountPhrase part) {
    return wholeBefore(part).flatMap(number -> noun(number.end(), part.first()));
  }

  private Optional<Mention.Number> wholeBefore(CountPhrase part) {
    Sentence sentence = part.sentence();
    if (part.item().isPresent() || !opens(sentence.first(), sentence.first())) {
      return Optional.empty();
    }
    int end = Math.min(part.first(), sentence.first() + NUMBER + 1);
    return IntStream.range(sentence.first(), end)
        .mapToObj(at -> source.mentions().startingAt(Mention.Number.class, at))
        .flatMap(Optional::stream)
        .filter(number -> number.end() <= part.first())
        .findFirst();
  }

  private Optional<ItemNoun> noun(int from, int end) {
    for (int at = from; at < Math.min(end, from + NOUN); at++) {
      Optional<ItemNoun> noun = source.mentions().startingAt(ItemNoun.class, at);
      Token token = source.token(at);
      if (noun.isPresent() || token.kind() == Token.Kind.MARK && !token.is("-")) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private boolean opens(int of, int first) {
    return source.token(of).is("of")
        && (of == first || source.token(of - 1).kind() == Token.Kind.MARK);
  }
}
