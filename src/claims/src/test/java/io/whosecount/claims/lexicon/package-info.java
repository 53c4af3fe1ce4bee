/** Tests of the word lists: their form, and that every row works. */
@NullMarked
package io.whosecount.claims.lexicon;

import org.jspecify.annotations.NullMarked;
