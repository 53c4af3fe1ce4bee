package io.whosecount.claims.document;

/** Puts words into lines and lines into blocks; white space is written only between words. */
final class BlockWriter {
  private static final String BULLET = "• ";

  private final StringBuilder out = new StringBuilder();
  private boolean written;
  private boolean space;
  private boolean lineBreak;
  private boolean bullet;
  private boolean inRow;
  private int tabs;

  /** Words of the open block. */
  void text(String words) {
    for (int i = 0; i < words.length(); ) {
      int codePoint = words.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Characters.isSpace(codePoint)) {
        space = true;
      } else if (isShown(codePoint)) {
        beforeCharacter();
        out.appendCodePoint(codePoint);
      }
    }
  }

  /** Not the marks of possible hyphens and breaks, which would tear words and numbers apart. */
  private static boolean isShown(int codePoint) {
    return codePoint != 0xad
        && codePoint != 0x200b
        && codePoint != 0x2060
        && codePoint != 0xfeff
        && !Characters.isStray(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE;
  }

  private void beforeCharacter() {
    if (!written) {
      out.append(out.isEmpty() ? "" : "\n\n").append(bullet ? BULLET : "");
      bullet = false;
    } else if (lineBreak) {
      out.append('\n');
    } else if (space && tabs == 0) {
      out.append(' ');
    }
    out.repeat('\t', tabs);
    written = true;
    space = false;
    lineBreak = false;
    tabs = 0;
  }

  /** The block goes on in a new line; two of these end it. */
  void lineBreak() {
    if (lineBreak) {
      endBlock();
    } else {
      lineBreak = written;
    }
  }

  /** The next words stand in the row's next cell; an empty cell keeps its tab. */
  void cell() {
    tabs += inRow ? 1 : 0;
    inRow = true;
  }

  /** What follows is another block. */
  void endBlock() {
    written = false;
    space = false;
    lineBreak = false;
    inRow = false;
    tabs = 0;
  }

  /** The next block is an item of a list. */
  void bullet() {
    bullet = true;
  }

  /** All that was written. */
  String finish() {
    return out.toString();
  }
}
