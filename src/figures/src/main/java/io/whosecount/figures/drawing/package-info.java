/**
 * Pictures for pages that allow no script: a chart of series, and a badge of one figure. Every word
 * in them passes an XML writer.
 */
@NullMarked
package io.whosecount.figures.drawing;

import org.jspecify.annotations.NullMarked;
