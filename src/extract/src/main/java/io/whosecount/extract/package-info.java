/**
 * Function 1: what happened in the object store becomes what the ledger says. What AWS sends is
 * understood in {@code event}, objects are fetched through {@code store}; {@link
 * io.whosecount.extract.Intake} is the whole job, {@link io.whosecount.extract.Attempts} does it
 * while there is time, {@link io.whosecount.extract.Senders} answers, {@link
 * io.whosecount.extract.ExtractHandler} is the Lambda side, {@link io.whosecount.extract.Wiring}
 * puts them together.
 */
@NullMarked
package io.whosecount.extract;

import org.jspecify.annotations.NullMarked;
