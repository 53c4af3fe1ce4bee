package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;

/**
 * Clauses between two commas before a verb: in "The war, which began with a raid by X, has killed
 * 40" X is not the subject.
 */
final class InsertedClauses {
  private final Source source;

  InsertedClauses(Source source) {
    this.source = source;
  }

  /** Whether {@code party} stands in such a clause before the verb at {@code verb}. */
  boolean hold(Party party, int from, int verb) {
    int comma = verb - 1;
    while (comma > party.end() && source.isFunction(comma, FunctionKind.AUXILIARY)) {
      comma--;
    }
    return comma >= party.end() && source.token(comma).is(",") && opens(from, party.first());
  }

  /**
   * Whether the last comma of tokens {@code [from, end)} is that of ", which", behind a subject.
   */
  private boolean opens(int from, int end) {
    for (int at = end - 1; at > from; at--) {
      if (source.token(at).is("which") && source.token(at - 1).is(",")) {
        return true;
      }
      if (source.token(at).is(",")) {
        return false;
      }
    }
    return false;
  }
}
