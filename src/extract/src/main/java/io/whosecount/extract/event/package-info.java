/** What Lambda hands over, loose as it is, and the narrow events that it is turned into once. */
@NullMarked
package io.whosecount.extract.event;

import org.jspecify.annotations.NullMarked;
