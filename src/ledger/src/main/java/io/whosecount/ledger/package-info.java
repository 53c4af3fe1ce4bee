/**
 * The ledger: what the documents of the store say, kept so that figures are read without reading
 * documents. Here its interface and its records; {@code memory} has the double, {@code dynamodb}
 * the adapter, {@code json} the contract's JSON form of a claim.
 */
@NullMarked
package io.whosecount.ledger;

import org.jspecify.annotations.NullMarked;
