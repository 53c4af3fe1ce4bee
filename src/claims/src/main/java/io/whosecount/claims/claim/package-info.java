/**
 * Mentions to claims and rejections: the contract's records and the rules that compose them. {@link
 * io.whosecount.claims.claim.ClaimExtractor} is the entry point of the whole module.
 */
@NullMarked
package io.whosecount.claims.claim;

import org.jspecify.annotations.NullMarked;
