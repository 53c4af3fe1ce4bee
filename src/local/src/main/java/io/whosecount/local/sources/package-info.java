/**
 * What fires the functions: a queue of upload events with the semantics of SQS, and an HTTP front
 * with those of API Gateway. The events have the very shapes that AWS sends.
 */
@NullMarked
package io.whosecount.local.sources;

import org.jspecify.annotations.NullMarked;
