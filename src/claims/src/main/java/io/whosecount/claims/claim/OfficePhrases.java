package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
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

  /** "the military and the Interior Ministry": neither of the two is both. */
  boolean isJoint(ClaimantPhrase phrase) {
    return source.mentions().within(Office.class, phrase.first(), phrase.end()).size() > 1
        && source.hasWord(AND, phrase.first(), phrase.end());
  }
}
