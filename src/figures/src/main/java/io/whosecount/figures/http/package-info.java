/** The manners of the web: problems, caching, and the description of the interface. */
@NullMarked
package io.whosecount.figures.http;

import org.jspecify.annotations.NullMarked;
