package io.whosecount.claims.claim;

import java.util.regex.Pattern;

/**
 * The name of a claim, made from its content, so that reading the same document again gives the
 * same id.
 *
 * @param value 24 lower-case hexadecimal digits
 */
public record ClaimId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{24}");

  public ClaimId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a claim id has 24 hexadecimal digits, not: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
