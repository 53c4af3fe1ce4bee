package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Tells short forms of an office, such as "the ministry", from names of its own. */
final class OfficePhrases {
  private static final WordSet AND = WordSet.of("and");

  private final Source source;

  OfficePhrases(Source source) {
    this.source = source;
  }

  /** "Beta Group" is no reference to the group that was named before. */
  boolean hasNameOfItsOwn(ClaimantPhrase phrase) {
    for (int at = phrase.first(); at < phrase.end(); at++) {
      if (source.token(at).capitalised() && !source.mentions().covers(Office.class, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code phrase} is {@code office} and at most one word more. */
  boolean isBare(ClaimantPhrase phrase, Office office) {
    return phrase.end() - phrase.first() - (office.end() - office.first()) <= 1;
  }

  /** "the governor": a determiner and an office, which somebody may have been introduced with. */
  boolean isShort(ClaimantPhrase phrase) {
    int before = phrase.first() - 1;
    boolean definite =
        source.token(phrase.first()).is("the") || before >= 0 && source.token(before).is("the");
    return definite
        && owner(phrase).isEmpty()
        && !hasNameOfItsOwn(phrase)
        && source.mentions().within(Office.class, phrase.first(), phrase.end()).stream()
            .anyMatch(office -> isBare(phrase, office));
  }

  /** Whose the office is that {@code phrase} names. */
  Optional<Side> owner(ClaimantPhrase phrase) {
    return source.mentions().within(Party.class, phrase.first(), phrase.end()).stream()
        .findFirst()
        .map(Party::side);
  }

  /** Of "Hamas blamed the army" only who blames: the army is not its own. */
  ClaimantPhrase withoutObject(ClaimantPhrase phrase) {
    return source
        .mentions()
        .startingAt(Party.class, phrase.first())
        .filter(party -> isParted(party, phrase))
        .map(party -> new ClaimantPhrase(phrase.first(), party.end()))
        .orElse(phrase);
  }

  private boolean isParted(Party party, ClaimantPhrase phrase) {
    int last = phrase.end() - 1;
    return last - party.end() == 2
        && source.token(last - 1).is("the")
        && source.token(party.end()).kind() == Token.Kind.WORD
        && !source.token(party.end()).capitalised()
        && !source.isFunction(party.end(), FunctionKind.CONJUNCTION)
        && !source.isFunction(party.end(), FunctionKind.PREPOSITION)
        && source.mentions().covers(Office.class, last);
  }

  /** "the military and the Interior Ministry": neither of the two is both. */
  boolean isJoint(ClaimantPhrase phrase) {
    return source.mentions().within(Office.class, phrase.first(), phrase.end()).size() > 1
        && source.hasWord(AND, phrase.first(), phrase.end());
  }
}
