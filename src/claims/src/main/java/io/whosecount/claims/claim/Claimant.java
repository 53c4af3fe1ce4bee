package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import java.util.regex.Pattern;

/**
 * Whom a claim is attributed to.
 *
 * @param id stable: from the lexicon, or the slug of the name
 * @param name normalised, for readers
 * @param text as the document writes it
 * @param kind what kind of body it is
 */
public record Claimant(String id, String name, String text, ClaimantKind kind) {
  private static final Pattern FORM =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{N}]+)*");

  public Claimant {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException("a claimant's id is a slug, not: '" + id + "'");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a claimant without a name: '" + id + "'");
    }
  }
}
