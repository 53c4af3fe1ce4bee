/**
 * The contract's JSON form of claims and documents, one mapping for the store, HTTP and the command
 * line.
 */
@NullMarked
package io.whosecount.ledger.json;

import org.jspecify.annotations.NullMarked;
