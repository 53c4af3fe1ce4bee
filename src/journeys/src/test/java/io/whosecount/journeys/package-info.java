/**
 * Journeys through the whole system, over the packaged functions: native or JVM, the same tests.
 */
@NullMarked
package io.whosecount.journeys;

import org.jspecify.annotations.NullMarked;
