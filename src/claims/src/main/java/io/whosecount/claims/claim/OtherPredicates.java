package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;

/**
 * Tells counts that are the subject of a verb of no loss, so that the word of loss before them is
 * not theirs: "two gunmen died, and three others may have escaped".
 */
final class OtherPredicates {
  /** How far behind its subject the verb may stand, in tokens: "people inside at the time were". */
  private static final int FAR = 6;

  private static final WordSet MODALS = WordSet.of("may", "might", "could", "will", "would", "can");
  private static final WordSet HAVE = WordSet.of("have", "has", "had");
  private static final WordSet LINKS = WordSet.of(",", "and", "but", "while", "though");

  private final Source source;

  OtherPredicates(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} has a verb of its own that tells of no loss. */
  boolean has(CountPhrase phrase, Governance governance) {
    boolean before = governance.reach() == Reach.PREVIOUS || governance.reach() == Reach.CHAIN;
    boolean linked =
        phrase.first() > phrase.sentence().first() && LINKS.has(source.token(phrase.first() - 1));
    return before && linked && phrase.item().isPresent() && isSubject(phrase);
  }

  private boolean isSubject(CountPhrase phrase) {
    int end = Math.min(phrase.sentence().end() - 1, phrase.end() + FAR);
    for (int at = phrase.end(); at < end; at++) {
      Token token = source.token(at);
      if (MODALS.has(token) || BeForms.has(token) || HAVE.has(token)) {
        return !isLoss(at + 1, phrase.sentence().end());
      }
      boolean ends =
          token.kind() == Token.Kind.MARK
              || source.isFunction(at, FunctionKind.RELATIVE)
              || source.isFunction(at, FunctionKind.CONJUNCTION)
              || source.mentions().covers(DeedWord.class, at);
      if (ends) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word of loss follows the auxiliaries and adverbs from {@code from} on. */
  private boolean isLoss(int from, int end) {
    int at = from;
    while (at < end
        && (source.isFunction(at, FunctionKind.AUXILIARY)
            || MODALS.has(source.token(at))
            || source.token(at).key().endsWith("ly"))) {
      at++;
    }
    return at < end && source.token(at).is("among")
        || at < end
            && source
                .mentions()
                .at(DeedWord.class, at)
                .filter(deed -> !deed.entry().has("captives") && !deed.entry().has("light"))
                .isPresent();
  }
}
