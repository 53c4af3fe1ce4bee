package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;

/**
 * Whom a claim is attributed to.
 *
 * @param id stable: from the lexicon, or the slug of the name
 * @param name normalised, for readers
 * @param text as the document writes it
 * @param kind what kind of body it is
 */
public record Claimant(String id, String name, String text, ClaimantKind kind) {
  public Claimant {
    if (!isSlug(id)) {
      throw new IllegalArgumentException("a claimant's id is a slug, not: '" + id + "'");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a claimant without a name: '" + id + "'");
    }
  }

  /** Small letters and digits, with single hyphens between them. */
  private static boolean isSlug(String id) {
    boolean hyphen = true;
    for (int at = 0; at < id.length(); at += Character.charCount(id.codePointAt(at))) {
      int point = id.codePointAt(at);
      boolean joins = point == '-' && !hyphen;
      if (!joins && !isOfSlug(point)) {
        return false;
      }
      hyphen = joins;
    }
    return !hyphen;
  }

  private static boolean isOfSlug(int point) {
    return switch (Character.getType(point)) {
      case Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
