/**
 * Programs that measure: how fast documents are read, what queries read, how fast functions start.
 */
@NullMarked
package io.whosecount.benchmark;

import org.jspecify.annotations.NullMarked;
