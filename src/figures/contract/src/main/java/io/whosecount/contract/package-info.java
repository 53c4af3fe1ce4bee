/** For tests: what the function says of its own interface, against which its answers are held. */
@NullMarked
package io.whosecount.contract;

import org.jspecify.annotations.NullMarked;
