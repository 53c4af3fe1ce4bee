package io.whosecount.claims.lexicon;

/**
 * A surface that was found.
 *
 * @param word the row and its form
 * @param end the token behind its last
 */
public record Found(Word word, int end) {}
