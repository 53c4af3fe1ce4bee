package io.whosecount.claims.claim;

import io.whosecount.claims.document.Digest;

/**
 * The name of a claim, made from its content, so that reading the same document again gives the
 * same id.
 *
 * @param value 24 lower-case hexadecimal digits
 */
public record ClaimId(String value) {
  private static final int LENGTH = 24;

  public ClaimId {
    if (value.length() != LENGTH || !Digest.isHexadecimal(value)) {
      throw new IllegalArgumentException(
          "a claim id has 24 hexadecimal digits, not: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
