package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Tells numbers of those who did it: "shot dead by two soldiers", "death at the hands of three".
 */
final class CountedAgents {
  private static final WordSet BETWEEN = WordSet.of("the", "at", "least", "these", "those");

  private final Source source;

  CountedAgents(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} counts those by whom others were lost. */
  boolean are(CountPhrase phrase) {
    int at = phrase.first() - 1;
    int first = phrase.sentence().first();
    while (at > first && BETWEEN.has(source.token(at))) {
      at--;
    }
    return at > first
        && phrase.item().filter(noun -> noun.item().isPeople()).isPresent()
        && (isByDeed(at) || isHands(at));
  }

  private boolean isByDeed(int by) {
    Optional<DeedWord> deed = source.mentions().endingAt(DeedWord.class, by);
    return source.token(by).is("by") && deed.filter(d -> !isCount(d)).isPresent();
  }

  /** "casualties by 12 soldiers" is another thing. */
  private static boolean isCount(DeedWord deed) {
    return deed.entry().has("noun");
  }

  private boolean isHands(int of) {
    return of > 2
        && source.token(of).is("of")
        && source.token(of - 1).is("hands")
        && source.token(of - 2).is("the")
        && source.token(of - 3).is("at");
  }
}
