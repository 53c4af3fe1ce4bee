package io.whosecount.claims.claim;

import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Tells deaths of a disease, which are no loss of a war or a disaster. */
final class Diseases {
  private static final Set<String> NAMES =
      WordSet.of(
          "covid",
          "virus",
          "norovirus",
          "measles",
          "meningitis",
          "dengue",
          "diphtheria",
          "coronavirus",
          "malaria",
          "pandemic",
          "flu",
          "influenza",
          "aids",
          "ebola",
          "cancer",
          "mpox",
          "tuberculosis",
          "overdoses",
          "smoking");

  /** How far from the word of loss the disease may stand, in tokens. */
  private static final int REACH = 5;

  private final Source source;

  Diseases(Source source) {
    this.source = source;
  }

  /** "malaria killed 600", "died of cancer". */
  boolean tell(Governance governance, Sentence sentence) {
    boolean death =
        switch (governance.word().deed()) {
          case KILL, DIE, DEATHS -> true;
          default -> false;
        };
    int first = Math.max(sentence.first(), governance.word().first() - REACH);
    int end = Math.min(sentence.end(), governance.word().end() + REACH);
    for (int at = first; death && at < end; at++) {
      if (NAMES.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }
}
