package io.whosecount.claims.claim;

import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;

/** Knows where people speak, and no body works: "the spokesman said at a press conference". */
final class Occasions {
  private static final WordSet NAMES =
      WordSet.of(
          "conference",
          "briefing",
          "meeting",
          "ceremony",
          "rally",
          "session",
          "summit",
          "hearing",
          "funeral",
          "event",
          "parade",
          "gathering",
          "vigil",
          "trial",
          "debate",
          "forum");

  /** How far behind "at" the occasion may stand, in tokens: "at a joint evening news". */
  private static final int FAR = 5;

  private final Source source;

  Occasions(Source source) {
    this.source = source;
  }

  /** Whether the words behind {@code at} name an occasion. */
  boolean standsBehind(int at) {
    int end = Math.min(source.layout().tokens().size(), at + 1 + FAR);
    for (int word = at + 1; word < end; word++) {
      Token token = source.token(word);
      if (token.kind() == Token.Kind.MARK && !token.is("-")) {
        return false;
      }
      if (NAMES.has(token)) {
        return true;
      }
    }
    return false;
  }
}
