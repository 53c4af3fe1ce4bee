/**
 * The pages and scripts that browsers load: the widget, its frame, the reader's page, the manual.
 */
@NullMarked
package io.whosecount.figures.page;

import org.jspecify.annotations.NullMarked;
