package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what a number is set for before it is told: "put the number of tanks that Russia lost at
 * 1,300, and that of guns at 900", "brought the number of dead to 12".
 */
final class NumbersOf {
  private static final WordSet COUNTS =
      WordSet.of("number", "numbers", "total", "toll", "tally", "count", "figure", "losses");

  private static final WordSet SETS =
      WordSet.of(
          "put",
          "puts",
          "putting",
          "place",
          "places",
          "placed",
          "placing",
          "set",
          "sets",
          "bring",
          "brings",
          "brought",
          "bringing",
          "raise",
          "raises",
          "raised",
          "raising",
          "take",
          "takes",
          "took",
          "taking",
          "push",
          "pushes",
          "pushed",
          "pushing",
          "estimate",
          "estimates",
          "estimated",
          "estimating");

  /** How far before its number the noun may stand, in tokens. */
  private static final int REACH = 24;

  /** How many words may stand between "of" and the noun, and between the verb and "number". */
  private static final int NEAR = 4;

  private final Source source;
  private final Strikers strikers;

  NumbersOf(Source source) {
    this.source = source;
    this.strikers = new Strikers(source);
  }

  /** The noun of "the number of tanks", "that of guns" before {@code phrase}. */
  Optional<ItemNoun> nounOf(CountPhrase phrase) {
    OptionalInt count = countBefore(phrase);
    return count.isEmpty() ? Optional.empty() : nounBehind(count.getAsInt(), phrase.first());
  }

  /** Whether a verb sets the number, "put the number of dead at", whatever stands between. */
  boolean isSet(CountPhrase phrase) {
    int to = before(phrase);
    boolean reached =
        to > phrase.sentence().first() && (source.token(to).is("at") || source.token(to).is("to"));
    OptionalInt count = reached ? countBefore(phrase) : OptionalInt.empty();
    return count.isPresent() && !isThat(count.getAsInt()) && isBehindVerb(count.getAsInt(), phrase);
  }

  /** "that of guns at 900": the verb of the number before sets this one, too. */
  boolean goesOn(CountPhrase phrase) {
    int at = before(phrase);
    boolean reached = at > phrase.sentence().first() && source.token(at).is("at");
    OptionalInt count = reached ? countBefore(phrase) : OptionalInt.empty();
    return count.isPresent() && isThat(count.getAsInt());
  }

  /** "the number of Israelis killed", "that of Russian soldiers": whose number it is. */
  Optional<Party> partyOf(CountPhrase phrase) {
    OptionalInt count = phrase.hasHead() ? OptionalInt.empty() : countBefore(phrase);
    int from = count.orElse(phrase.first()) + 2;
    for (int at = from; at < Math.min(phrase.first(), from + NEAR); at++) {
      Optional<Party> party = source.mentions().startingAt(Party.class, at);
      if (party.isPresent()) {
        return party.filter(p -> !strikers.is(p));
      }
      if (source.mentions().covers(DeedWord.class, at)
          || source.mentions().covers(ItemNoun.class, at)
          || source.isFunction(at, FunctionKind.PREPOSITION)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The token before the number; before "between" where it is a range. */
  private int before(CountPhrase phrase) {
    int at = phrase.first() - 1;
    return at > phrase.sentence().first() && source.token(at).is("between") ? at - 1 : at;
  }

  private boolean isBehindVerb(int count, CountPhrase phrase) {
    int from = Math.max(phrase.sentence().first(), count - NEAR);
    for (int at = count - 1; at >= from; at--) {
      if (SETS.has(source.token(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isThat(int count) {
    return source.token(count).is("that") || source.token(count).is("those");
  }

  private OptionalInt countBefore(CountPhrase phrase) {
    int from = Math.max(phrase.sentence().first(), phrase.first() - REACH);
    for (int at = phrase.first() - 1; at > from; at--) {
      Token token = source.token(at);
      boolean counts = COUNTS.has(source.token(at - 1)) || isThat(at - 1);
      if (token.is("of") && counts) {
        return OptionalInt.of(at - 1);
      }
      if (token.is(";") || token.is(":")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private Optional<ItemNoun> nounBehind(int count, int end) {
    for (int at = count + 2; at < Math.min(end, count + 2 + NEAR); at++) {
      Optional<ItemNoun> noun = source.mentions().startingAt(ItemNoun.class, at);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }
}
