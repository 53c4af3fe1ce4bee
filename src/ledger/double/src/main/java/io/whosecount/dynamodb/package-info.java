/**
 * DynamoDB's client over maps: the operations and expressions that the ledger's adapter uses, and
 * an exception for all others. Test code in a module of its own, so that every module's tests can
 * use it.
 */
@NullMarked
package io.whosecount.dynamodb;

import org.jspecify.annotations.NullMarked;
