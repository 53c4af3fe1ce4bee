package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.Locale;

/** Tells the places of datelines, where a report was written or happened. */
final class PlaceDatelines {
  /** How many tokens of a time of day and of marks may stand before the place. */
  private static final int BEFORE = 6;

  /** How many words the name of a town may have. */
  private static final int LONGEST_TOWN = 3;

  /** How far the dash of a dateline may stand behind its town, in tokens. */
  private static final int DATELINE = 14;

  private final Source source;

  PlaceDatelines(Source source) {
    this.source = source;
  }

  /** Whether {@code sentence} has a dateline of the place {@code party}. */
  boolean has(Party party, Sentence sentence) {
    return opens(party, sentence) && isDateline(party, sentence);
  }

  /** At the start of the sentence, but for a time of day and marks: "+++ 12:02 MEXICO: ...". */
  boolean opens(Party party, Sentence sentence) {
    for (int at = party.first() - 1; at >= sentence.first(); at--) {
      if (source.token(at).kind() == Token.Kind.WORD || party.first() - at > BEFORE) {
        return standsBehindTown(party, sentence);
      }
    }
    return true;
  }

  /** "ZEEBRUGGE, Belgium - ": a town in capitals that no list has. */
  boolean standsBehindTown(Party party, Sentence sentence) {
    int comma = party.first() - 1;
    if (comma <= sentence.first()
        || comma - sentence.first() > LONGEST_TOWN
        || !source.token(comma).is(",")) {
      return false;
    }
    for (int at = sentence.first(); at < comma; at++) {
      String word = source.token(at).text();
      if (!word.equals(word.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** "KHARTOUM - ", "KYIV, Ukraine (AP) - ", "Islamabad: ". */
  private boolean isDateline(Party party, Sentence sentence) {
    int end = Math.min(sentence.end(), party.end() + DATELINE);
    if (party.end() < end && source.token(party.end()).is(":")) {
      return true;
    }
    for (int at = party.end(); at < end; at++) {
      Token token = source.token(at);
      boolean dash = (token.is("-") || token.is("–")) && token.spaced();
      if (dash || token.is(")") && at + 1 < end && source.token(at + 1).is("-")) {
        return true;
      }
      if (token.kind() == Token.Kind.WORD && !token.capitalised()) {
        return false;
      }
    }
    return false;
  }
}
