package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Knows the weapons that were destroyed before they flew: "four missiles prepared to launch". */
final class OnTheirLaunchers {
  /** How far behind the weapon the words may stand, in tokens. */
  private static final int NEAR = 9;

  private static final Set<String> READY = WordSet.of("prepared", "preparing", "ready", "readied");

  private static final Set<String> LAUNCH =
      WordSet.of("launch", "launched", "fire", "fired", "strike", "attack");

  private final Source source;

  OnTheirLaunchers(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} counts weapons that {@code governance} destroyed on the ground. */
  boolean are(CountPhrase phrase, Governance governance) {
    return governance.word().deed() == Deed.DESTROY && (isMobile(phrase) || areReady(phrase));
  }

  /** "seven mobile anti-ship missiles": with their vehicles. */
  private boolean isMobile(CountPhrase phrase) {
    for (int at = phrase.number().end(); at < phrase.end(); at++) {
      if (source.token(at).is("mobile")) {
        return true;
      }
    }
    return false;
  }

  private boolean areReady(CountPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int end = Math.min(sentence.end(), phrase.end() + NEAR);
    for (int at = phrase.end(); at < end; at++) {
      boolean ready = READY.contains(source.token(at).key());
      for (int to = at + 1; to < Math.min(sentence.end(), at + 4) && ready; to++) {
        if (LAUNCH.contains(source.token(to).key())) {
          return true;
        }
      }
      boolean ground =
          at + 2 < sentence.end()
              && source.token(at).is("on")
              && source.token(at + 1).is("the")
              && source.token(at + 2).is("ground");
      if (ground) {
        return true;
      }
    }
    return false;
  }
}
