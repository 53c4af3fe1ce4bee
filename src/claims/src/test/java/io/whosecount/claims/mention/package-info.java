/** Tests of the grammars of numbers and dates. */
@NullMarked
package io.whosecount.claims.mention;

import org.jspecify.annotations.NullMarked;
