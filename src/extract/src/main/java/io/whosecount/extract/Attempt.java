package io.whosecount.extract;

/**
 * What came of one thing that was heard, and what it cost.
 *
 * @param outcome of the last round
 * @param units of the ledger, over all rounds
 */
public record Attempt(Outcome outcome, Units units) {}
