package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.WordSet;

/** Tells numbers of rates, which count nobody: "4.5 killings per 100,000 people". */
final class Rates {
  /** How far behind its number "per 100,000" may stand, in tokens. */
  private static final int NEAR = 4;

  private static final WordSet EACH = WordSet.of("per", "every", "each");

  private final Source source;

  Rates(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} counts by the head, or is the heads that are counted by. */
  boolean isOf(CountPhrase phrase) {
    int before = phrase.first() - 1;
    return before >= phrase.sentence().first() && source.token(before).is("per")
        || isEveryOf(before, phrase)
        || isForEach(phrase)
        || isBeforeHeads(phrase);
  }

  /** "425 out of every 100,000 people", "three of every four victims". */
  private boolean isEveryOf(int before, CountPhrase phrase) {
    return before > phrase.sentence().first()
        && EACH.has(source.token(before))
        && source.token(before - 1).is("of");
  }

  /** "five soldiers for every Russian". */
  private boolean isForEach(CountPhrase phrase) {
    int of = phrase.end();
    return of + 1 < phrase.sentence().end()
        && source.token(of).is("for")
        && EACH.has(source.token(of + 1))
        && !source.token(of + 1).is("per");
  }

  private boolean isBeforeHeads(CountPhrase phrase) {
    int end = Math.min(phrase.sentence().end() - 1, phrase.number().end() + NEAR);
    for (int at = phrase.number().end(); at < end; at++) {
      boolean each =
          source.token(at).is("per") || EACH.has(source.token(at)) && source.token(at - 1).is("of");
      if (each) {
        return source.mentions().covers(Mention.Number.class, at + 1);
      }
    }
    return false;
  }
}
