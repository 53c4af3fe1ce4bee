package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;

/**
 * A place of a sentence.
 *
 * @param side whose place it is
 * @param rule how it is told
 * @param first the first token of its words
 * @param end the token behind them
 * @param dateline whether the sentence only opens with it
 */
record Scene(Side side, Rule rule, int first, int end, boolean dateline) {
  ToldSide told() {
    return new ToldSide(side, rule, first, end);
  }
}
