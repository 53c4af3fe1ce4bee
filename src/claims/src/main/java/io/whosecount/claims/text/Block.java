package io.whosecount.claims.text;

/**
 * A headline, paragraph or bullet.
 *
 * @param index its number in the document
 * @param kind what it is
 * @param span its characters, without the bullet's mark
 * @param firstSentence its first sentence
 * @param endSentence the sentence behind its last
 */
public record Block(int index, BlockKind kind, Span span, int firstSentence, int endSentence) {}
