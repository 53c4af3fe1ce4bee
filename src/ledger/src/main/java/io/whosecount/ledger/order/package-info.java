/** The order in which every ledger lists claims, and the cursors into it. */
@NullMarked
package io.whosecount.ledger.order;

import org.jspecify.annotations.NullMarked;
