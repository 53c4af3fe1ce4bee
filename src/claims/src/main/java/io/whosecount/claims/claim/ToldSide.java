package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;

/**
 * Whose loss it is, and what told it.
 *
 * @param side whose loss
 * @param rule the rule that told it
 * @param first the first token of the words that told it
 * @param end the token behind them
 */
record ToldSide(Side side, Rule rule, int first, int end) {}
