/** The corpus of examples, one file a rule, and the whole real articles where they are at hand. */
@NullMarked
package io.whosecount.claims.corpus;

import org.jspecify.annotations.NullMarked;
