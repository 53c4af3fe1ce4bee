package io.whosecount.claims.claim;

/**
 * The time that a number covers, and what told it.
 *
 * @param period the time
 * @param rule the rule that told it
 * @param first the first token of the words that told it
 * @param end the token behind them
 */
record ToldPeriod(Period period, Rule rule, int first, int end) {
  /** The same words, read as {@code other}. */
  ToldPeriod withPeriod(Period other) {
    return new ToldPeriod(other, rule, first, end);
  }
}
