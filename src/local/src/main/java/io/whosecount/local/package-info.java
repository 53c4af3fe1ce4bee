/**
 * The whole system on one machine, with no Docker, no account and no configuration: {@link
 * io.whosecount.local.LocalSystem}.
 */
@NullMarked
package io.whosecount.local;

import org.jspecify.annotations.NullMarked;
