package io.whosecount.claims.claim;

import io.whosecount.claims.text.WordSet;

/**
 * Tells claims that a speaker only refers to: "was stunned, after claims that 200 had been killed"
 * are not the speaker's own, nor anybody's whom the sentence names.
 */
final class ClaimsOfNobody {
  private static final WordSet AFTER = WordSet.of("after", "following", "amid", "despite");

  private static final WordSet CLAIMS =
      WordSet.of(
          "claims", "reports", "allegations", "rumours", "rumors", "accounts", "suggestions");

  private final Source source;

  ClaimsOfNobody(Source source) {
    this.source = source;
  }

  /** {@code content} up to where such claims are told, if it tells any. */
  Content cutFrom(Content content) {
    for (int at = content.first(); at + 2 < content.end(); at++) {
      boolean claims =
          AFTER.has(source.token(at))
              && CLAIMS.has(source.token(at + 1))
              && source.token(at + 2).is("that");
      if (claims && at > content.first()) {
        return new Content(content.first(), at, content.open());
      }
    }
    return content;
  }
}
