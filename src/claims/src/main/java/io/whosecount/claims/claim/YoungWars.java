package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;

/**
 * Tells a text that counts the days of a war: "on the fifth day of fighting", "on day 12 of the
 * war". What it says that a side "has fired" or "has shot down" counts from the first of them.
 */
final class YoungWars {
  /** How many sentences open a text. */
  private static final int TOP = 12;

  /** How many tokens behind "day of" the war is named. */
  private static final int FAR = 5;

  /** How many tokens behind "after" the war is said to have begun. */
  private static final int BEGUN = 6;

  private static final WordSet TIMES =
      WordSet.of("day", "days", "week", "weeks", "month", "months");
  private static final WordSet DAY = WordSet.of("day", "week");
  private static final WordSet FIGHTS =
      WordSet.of(
          "fighting",
          "hostilities",
          "strikes",
          "bombing",
          "bombardment",
          "exchanges",
          "offensive",
          "assault",
          "operation",
          "campaign");

  private YoungWars() {}

  /** Whether {@code source} is such a text. */
  static boolean isCounted(Source source) {
    return source.layout().sentences().stream()
        .limit(TOP)
        .anyMatch(s -> counts(source, s) || isSoonAfter(source, s));
  }

  private static boolean counts(Source source, Sentence sentence) {
    for (int at = sentence.first() + 1; at + 1 < sentence.end(); at++) {
      if (DAY.has(source.token(at))) {
        boolean numbered = source.token(at + 1).kind() == Token.Kind.NUMBER;
        int of = numbered ? at + 2 : at + 1;
        boolean counted = numbered || isOrdinal(source.token(at - 1));
        if (counted && of < sentence.end() && source.token(of).is("of") && isWar(source, of)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "A week after the army launched its assault", "Five days into the war". */
  private static boolean isSoonAfter(Source source, Sentence sentence) {
    for (int at = sentence.first() + 1;
        at + 1 < Math.min(sentence.end(), sentence.first() + FAR);
        at++) {
      boolean time = TIMES.has(source.token(at));
      int end = Math.min(sentence.end(), at + 2 + BEGUN);
      if (time && source.token(at + 1).is("into") && isWar(source, at + 1)) {
        return true;
      }
      if (time && source.token(at + 1).is("after")) {
        return source.layout().tokens().subList(at + 2, end).stream().anyMatch(Outbreaks::isBegun);
      }
    }
    return false;
  }

  /** "fifth", "21st": by its form, since "of the war" follows. */
  private static boolean isOrdinal(Token word) {
    String key = word.key();
    return word.kind() == Token.Kind.ORDINAL
        || key.endsWith("th")
        || key.endsWith("first")
        || key.endsWith("second")
        || key.endsWith("third");
  }

  private static boolean isWar(Source source, int of) {
    int end = Math.min(source.sentenceAt(of).end(), of + FAR);
    return source.hasWord(FIGHTS, of, end)
        || source.mentions().within(Event.class, of, end).stream()
            .anyMatch(e -> e.kind() == EventKind.WAR);
  }
}
