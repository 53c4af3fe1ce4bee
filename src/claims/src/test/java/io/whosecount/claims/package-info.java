/** Tests of the core as a whole. */
@NullMarked
package io.whosecount.claims;

import org.jspecify.annotations.NullMarked;
