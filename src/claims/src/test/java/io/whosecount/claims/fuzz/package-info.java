/** Texts that nobody wrote: whatever stands in a document, the extractor answers and lies not. */
@NullMarked
package io.whosecount.claims.fuzz;

import org.jspecify.annotations.NullMarked;
