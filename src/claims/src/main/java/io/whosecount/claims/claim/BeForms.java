package io.whosecount.claims.claim;

import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** The forms of "be", by which a participle behind them is a passive: "were hit". */
final class BeForms {
  private static final Set<String> FORMS =
      WordSet.of("was", "were", "is", "are", "be", "been", "being", "it's");

  private BeForms() {}

  static boolean has(Token token) {
    return FORMS.contains(token.key());
  }
}
