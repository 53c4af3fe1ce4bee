package io.whosecount.claims.text;

/** What a block of text is to its reader. */
public enum BlockKind {
  /** The title, or a line between paragraphs that announces what follows. */
  HEADLINE,
  /** Running text. */
  PARAGRAPH,
  /** An entry of a list. */
  BULLET
}
