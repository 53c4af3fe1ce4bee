/** Tests of the tokens, sentences and blocks of a text. */
@NullMarked
package io.whosecount.claims.text;

import org.jspecify.annotations.NullMarked;
