/** How fast documents are read, measured with JMH. */
@NullMarked
package io.whosecount.benchmark;

import org.jspecify.annotations.NullMarked;
