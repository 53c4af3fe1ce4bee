package io.whosecount.claims.mention;

import io.whosecount.claims.mention.Mention.NumberForm;

/**
 * A number with one end.
 *
 * @param end the token behind its last
 * @param scale the scale word that closes it, as "thousand" in "7 thousand", else 1
 */
record PlainNumber(long value, int end, NumberForm form, long scale) {
  /** What {@code low} means before this: the 5 of "5 to 7 thousand" is 5,000. */
  PlainNumber lowEnd(PlainNumber low) {
    boolean shared = low.scale == 1 && scale > 1 && low.value < value / scale;
    return shared ? new PlainNumber(low.value * scale, low.end, low.form, scale) : low;
  }

  /** This and what is said behind its scale: "56 thousand" and "770". */
  PlainNumber plus(PlainNumber rest) {
    return new PlainNumber(value + rest.value, rest.end, form, rest.scale);
  }
}
