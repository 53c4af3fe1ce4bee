/**
 * Function 2: answers over HTTP. A resource reads its {@code query}, asks the ledger and returns a
 * {@code representation}; {@code http} has the manners of the web, {@link
 * io.whosecount.figures.Wiring} puts them together.
 */
@NullMarked
package io.whosecount.figures;

import org.jspecify.annotations.NullMarked;
