package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;

/** Tells the days on which reports were sent, as they stand before their first words. */
final class DatelineDays {
  /** How many tokens a dateline has before its day. */
  private static final int DATELINE = 8;

  private static final WordSet DASH = WordSet.of("-", "–", "—");
  private static final WordSet OPENING = WordSet.of("(", "-", "[", ":");

  private final Source source;

  DatelineDays(Source source) {
    this.source = source;
  }

  /** "NORTHPORT, Nov 6 (Agency) - ": the day on which a report was sent. */
  boolean is(int at) {
    Sentence sentence = source.sentenceAt(at);
    int behind = source.mentions().at(DateWords.class, at).map(DateWords::end).orElse(at + 1);
    boolean opens =
        (at > sentence.first() || isBehindBrackets(behind, sentence.end()))
            && at <= sentence.first() + DATELINE
            && behind < sentence.end()
            && OPENING.has(source.token(behind));
    return opens
        && source.layout().tokens().subList(sentence.first(), at).stream()
            .allMatch(t -> t.kind() == Token.Kind.MARK || t.capitalised());
  }

  /** "October 27, 2024 (PORT SUDAN) - ". */
  private boolean isBehindBrackets(int open, int end) {
    for (int at = open; at + 1 < Math.min(end, open + DATELINE); at++) {
      if (source.token(at).is(")")) {
        return source.token(open).is("(") && DASH.has(source.token(at + 1));
      }
    }
    return false;
  }
}
