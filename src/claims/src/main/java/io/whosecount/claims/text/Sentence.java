package io.whosecount.claims.text;

/**
 * A sentence as a stretch of the layout's tokens.
 *
 * @param index its number in the document
 * @param block the number of its block
 * @param first its first token
 * @param end the token behind its last
 */
public record Sentence(int index, int block, int first, int end) {}
