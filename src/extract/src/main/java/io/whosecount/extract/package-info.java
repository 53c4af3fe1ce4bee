/**
 * Function 1: what happened in the object store becomes what the ledger says. A queue's messages
 * are read in {@code event}, objects are fetched through {@code store}; {@link
 * io.whosecount.extract.Intake} is the whole job, {@link io.whosecount.extract.ExtractHandler} its
 * Lambda side, {@link io.whosecount.extract.Wiring} puts them together.
 */
@NullMarked
package io.whosecount.extract;

import org.jspecify.annotations.NullMarked;
