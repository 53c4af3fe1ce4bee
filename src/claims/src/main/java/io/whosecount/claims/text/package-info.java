/**
 * The layout of a document's text: blocks, sentences and tokens, each with its span. Knows nothing
 * of what words mean.
 */
@NullMarked
package io.whosecount.claims.text;

import org.jspecify.annotations.NullMarked;
