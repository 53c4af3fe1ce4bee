package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.WordSet;

/** Tells numbers that share their subject or verb with the number before: "and wounded 518". */
final class JoinedDeeds {
  private static final WordSet JOINTS = WordSet.of("and", ",", "&");

  private final Source source;

  JoinedDeeds(Source source) {
    this.source = source;
  }

  /** Whether no subject of its own stands before {@code draft}: "killed 45 and wounded 518". */
  boolean sharesSubject(Draft draft) {
    return draft.governance.filter(g -> isJoined(draft, g)).isPresent();
  }

  private boolean isJoined(Draft draft, Governance governance) {
    int verb = governance.word().first();
    int first = draft.phrase.first();
    return governance.countedIsSubject()
        ? isJoint(first - 1) && !hasAuxiliary(draft.phrase.end(), verb)
        : verb < first && isJoint(verb - 1);
  }

  private boolean isJoint(int at) {
    return at > 0 && JOINTS.has(source.token(at));
  }

  /** "and 518 were wounded" is a clause of its own; "and 518 wounded" is none. */
  private boolean hasAuxiliary(int from, int end) {
    for (int at = from; at < end; at++) {
      if (source.isFunction(at, Mention.FunctionKind.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }
}
