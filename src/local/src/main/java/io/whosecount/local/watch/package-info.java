/** Keeps the store in step with a folder of this machine. */
@NullMarked
package io.whosecount.local.watch;

import org.jspecify.annotations.NullMarked;
