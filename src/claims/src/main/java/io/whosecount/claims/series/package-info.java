/** Claims to observations to figures: pure functions, no store. */
@NullMarked
package io.whosecount.claims.series;

import org.jspecify.annotations.NullMarked;
