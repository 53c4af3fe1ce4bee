/** The command line: {@link io.whosecount.local.command.WhoseCount}. */
@NullMarked
package io.whosecount.local.command;

import org.jspecify.annotations.NullMarked;
