package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/**
 * Tells words of time that only compare: "the deadliest attack in two years" took no two years, nor
 * did what came "adding to the violence since the peacekeepers left".
 */
final class Comparisons {
  /** How far before the words of time "deadliest" stands, in tokens. */
  private static final int FAR = 14;

  /** How far before its date "since" may stand, in tokens. */
  private static final int CLAUSE = 10;

  /** How far before its words of time the comma of a part stands, in tokens. */
  private static final int PART = 8;

  private static final WordSet MOST =
      WordSet.of("majority", "most", "mostly", "mainly", "largely", "half", "many");

  private static final Set<String> COMPARING =
      WordSet.of(
          "worst", "most", "first", "highest", "second", "third", "fourth", "fifth", "sixth",
          "latest");

  private final Source source;

  Comparisons(Source source) {
    this.source = source;
  }

  /**
   * Whether the words of time at {@code time} are those of a part: "the vast majority on 7 May".
   */
  boolean isOfMost(int time) {
    int first = Math.max(source.sentenceAt(time).first(), time - PART);
    boolean most = false;
    for (int at = time - 1; at >= first; at--) {
      if (source.token(at).is(",")) {
        return most;
      }
      most |= MOST.has(source.token(at));
    }
    return false;
  }

  /** Whether a word that compares leads up to the words of time at token {@code time}. */
  boolean standsBefore(int time) {
    int first = source.sentenceAt(time).first();
    for (int at = time - 1; at >= first && at >= time - FAR; at--) {
      Token token = source.token(at);
      if (token.key().endsWith("est") && token.key().length() > 5
          || COMPARING.contains(token.key())
          || token.is("adding") && source.token(at + 1).is("to")) {
        return true;
      }
      boolean mark = token.kind() == Token.Kind.MARK && !token.is("-") && !token.is("'s");
      if (mark || source.mentions().covers(Mention.Number.class, at) && !isOfMany(at)) {
        return false;
      }
    }
    return false;
  }

  /** "the second strike of over 400 drones since": how large the compared is. */
  private boolean isOfMany(int number) {
    return number > 2 && (source.token(number - 1).is("of") || source.token(number - 2).is("of"));
  }

  /**
   * "the deadliest since 2022" killed nobody in 2022; "since 2004, when 330 died" tells of then.
   */
  boolean areAllOf(DateWords date, Draft draft) {
    int since = sinceBefore(date);
    boolean then =
        draft.phrase.first() > date.end() + 1
            && source.token(date.end()).is(",")
            && source.token(date.end() + 1).is("when");
    return since > 0 && !then && standsBefore(since);
  }

  /** The "since" of the date, as in "since the truce took effect on May 2"; 0 if there is none. */
  private int sinceBefore(DateWords date) {
    int first = Math.max(source.sentenceAt(date.first()).first() + 1, date.first() - CLAUSE);
    for (int at = date.first() - 1; at >= first; at--) {
      Token token = source.token(at);
      if (token.is("since")) {
        return at;
      }
      if (token.kind() == Token.Kind.MARK && !token.is("-") && !token.is("'s")) {
        return 0;
      }
    }
    return 0;
  }
}
