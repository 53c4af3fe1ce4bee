/** The ledger in memory: the model that the DynamoDB adapter is held to, and a double for tests. */
@NullMarked
package io.whosecount.ledger.memory;

import org.jspecify.annotations.NullMarked;
