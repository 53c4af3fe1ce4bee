/** DynamoDB Local as a process of its own, for tests and for the run on one machine. */
@NullMarked
package io.whosecount.local.dynamodb;

import org.jspecify.annotations.NullMarked;
