/**
 * The words: the closed lists of the contract as enums, the open ones and every surface as data
 * under {@code resources/lexicon/*.tsv}, and the trie that finds the longest.
 */
@NullMarked
package io.whosecount.claims.lexicon;

import org.jspecify.annotations.NullMarked;
