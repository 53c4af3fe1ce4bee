/** Sentences put together at random from frames, clauses and words, whose claims are known. */
@NullMarked
package io.whosecount.claims.grid;

import org.jspecify.annotations.NullMarked;
