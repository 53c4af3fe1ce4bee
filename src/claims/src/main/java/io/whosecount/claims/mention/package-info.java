/** Tokens to typed mentions: number, hedge, item, outcome, party, claimant, cue, period, place. */
@NullMarked
package io.whosecount.claims.mention;

import org.jspecify.annotations.NullMarked;
