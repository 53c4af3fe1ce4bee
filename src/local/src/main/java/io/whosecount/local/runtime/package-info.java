/**
 * Packaged Lambda functions on this machine: each runs in a process of its own and is driven
 * through the Lambda Runtime API, as Lambda drives it.
 */
@NullMarked
package io.whosecount.local.runtime;

import org.jspecify.annotations.NullMarked;
