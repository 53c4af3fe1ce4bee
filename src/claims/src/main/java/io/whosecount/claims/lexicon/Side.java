package io.whosecount.claims.lexicon;

import java.util.regex.Pattern;

/**
 * Whose losses are counted.
 *
 * @param id ISO 3166-1 alpha-2 of a state or territory, or the short slug of a non-state party
 * @param name for readers
 */
public record Side(String id, String name) {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2}|[a-z][a-z0-9-]{1,30}");

  public Side {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "a side is an ISO 3166-1 alpha-2 code or a slug, not: '" + id + "'");
    }
  }
}
