package io.whosecount.claims.claim;

import io.whosecount.claims.text.TextPosition;

/**
 * A number that was read, then refused.
 *
 * @param position where it stands, in code points
 * @param exact its characters
 * @param rule the rule that refused it
 * @param reason why, for a reader
 */
public record Rejection(TextPosition position, String exact, Rule rule, String reason) {}
