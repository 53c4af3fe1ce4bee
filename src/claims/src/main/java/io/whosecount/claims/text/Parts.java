package io.whosecount.claims.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text that is longer than any article into parts that are read one after the other, so that
 * the memory for reading does not grow with the text. Every article is one part.
 */
public final class Parts {
  /** Some forty thousand words; the longest live blogs and reports have half of it. */
  static final int LONGEST = 1 << 18;

  private Parts() {}

  /** The parts of {@code text} in order; together they are the whole text. */
  public static List<Span> of(String text) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONGEST) {
      int end = cut(text, start + LONGEST / 2, start + LONGEST);
      parts.add(new Span(start, end));
      start = end;
    }
    parts.add(new Span(start, text.length()));
    return parts;
  }

  /** The last blank line in {@code (from, to]}, else the last line end, space, or mark. */
  private static int cut(String text, int from, int to) {
    int line = from;
    int space = from;
    int mark = from;
    for (int at = to; at > from; at--) {
      char before = text.charAt(at - 1);
      if (before == '\n' && isBlankAbove(text, at - 1)) {
        return at;
      }
      line = line == from && before == '\n' ? at : line;
      space = space == from && Character.isWhitespace(before) ? at : space;
      mark = mark == from && isMark(before) ? at : mark;
    }
    int best = line > from ? line : space > from ? space : mark;
    return best > from ? best : betweenCharacters(text, to);
  }

  private static boolean isBlankAbove(String text, int newline) {
    int above = newline - 1;
    return text.charAt(above) == '\n'
        || text.charAt(above) == '\r' && text.charAt(above - 1) == '\n';
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }

  private static int betweenCharacters(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
