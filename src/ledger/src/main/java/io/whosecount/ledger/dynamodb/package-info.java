/** The ledger in one DynamoDB table. */
@NullMarked
package io.whosecount.ledger.dynamodb;

import org.jspecify.annotations.NullMarked;
