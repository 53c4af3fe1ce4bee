package io.whosecount.claims.claim;

import io.whosecount.claims.text.TextPosition;

/**
 * One step of the trace: a rule that set a field of a claim, and the words that made it do so.
 *
 * @param field the field of the claim, such as {@code claimant}
 * @param rule the rule
 * @param position where the words stand, in code points
 * @param words the words, verbatim; empty where no word but a default spoke
 * @param entry the lexicon row behind it as {@code file:canonical}; empty where none is
 */
public record Evidence(
    String field, Rule rule, TextPosition position, String words, String entry) {}
