/**
 * What is asked, and asking for it: loose query parameters are turned into narrow queries once, or
 * refused by name; {@link io.whosecount.figures.query.FiguresService} puts them to the ledger.
 */
@NullMarked
package io.whosecount.figures.query;

import org.jspecify.annotations.NullMarked;
