/** What is answered: the JSON form of each resource, and how it is made of the ledger's records. */
@NullMarked
package io.whosecount.figures.representation;

import org.jspecify.annotations.NullMarked;
