package io.whosecount.claims.claim;

/**
 * The words that name a claimant, before they are resolved.
 *
 * @param first its first token
 * @param end the token behind its last
 */
record ClaimantPhrase(int first, int end) {}
