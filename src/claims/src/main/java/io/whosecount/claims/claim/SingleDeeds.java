package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.WordSet;

/**
 * Tells that a month dates one happening and is no stretch in which people fell: "clashes in July
 * killed 16", "ten sailors were abducted in March", "nine were shot at a bar in April".
 */
final class SingleDeeds {
  /** More do not fall to one blow. */
  private static final long ONE_BLOW = 300;

  /** How far behind its number "at a market" stands, in tokens. */
  private static final int FAR = 5;

  private static final WordSet WHOLE = WordSet.of("throughout", "during", "alone");

  /** "at the front", "at the hands of": no market or school. */
  private static final WordSet NO_PLACE =
      WordSet.of("front", "frontline", "hands", "border", "sea", "time", "end", "start", "rate");

  private static final WordSet ARTICLE = WordSet.of("a", "an", "the");

  private final Source source;

  SingleDeeds(Source source) {
    this.source = source;
  }

  /** Whether {@code date} is when one thing happened that {@code draft} counts. */
  boolean isOne(DateWords date, Draft draft) {
    if (source.token(date.end() - 1).is("ago")) {
      return true;
    }
    boolean month = date.date().month().isPresent() && date.date().day().isEmpty();
    int from = Math.max(0, date.first() - 1);
    int end = Math.min(source.layout().tokens().size(), date.end() + 1);
    boolean people = draft.item.isPeople() && month && !source.hasWord(WHOLE, from, end);
    boolean taken = draft.outcome == Outcome.CAPTURED;
    boolean few = draft.number() < ONE_BLOW;
    return people && (taken || few && (isOfDoer(date, draft) || isAtOnePlace(draft)));
  }

  /** "clashes in July killed 16": the month is that of who kills. */
  private boolean isOfDoer(DateWords date, Draft draft) {
    return date.first() > 1
        && draft.governance.filter(g -> !g.countedIsSubject()).isPresent()
        && date.end() <= draft.phrase.first()
        && source.isFunction(date.first() - 1, Mention.FunctionKind.PREPOSITION)
        && source.mentions().endingAt(Mention.Event.class, date.first() - 1).isPresent();
  }

  private boolean isAtOnePlace(Draft draft) {
    int behind = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end() - 1, behind + FAR);
    for (int at = behind; at < end; at++) {
      if (source.token(at).is("at") && ARTICLE.has(source.token(at + 1))) {
        return !NO_PLACE.has(source.token(Math.min(at + 2, end)));
      }
    }
    return false;
  }
}
