package io.whosecount.claims.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a text together to blocks. A line is a block of its own, unless the text was
 * wrapped at a fixed width (wire copy, radio monitoring): then a block ends at a blank line or an
 * indent.
 */
public final class Lines {
  /** The widest line of a text that was wrapped by hand or teleprinter. */
  private static final int WIDEST_WRAPPED = 90;

  /** Narrower lines are those of a list or a poem. */
  private static final int NARROWEST_WRAPPED = 34;

  private static final int NARROWEST_FULL = 40;

  /** How many lines that another follows tell at the least how a text was wrapped. */
  private static final int FEWEST = 3;

  /** What opens a paragraph of wire copy. */
  private static final String INDENT = "   ";

  private Lines() {}

  /** The blocks of {@code text} in order, read in the parts in which it is read for claims. */
  public static List<Span> blocks(String text) {
    return Parts.of(text).stream().flatMap(part -> blocks(text, part).stream()).toList();
  }

  static List<Span> blocks(String text, Span part) {
    List<Span> lines = split(text, part);
    return isWrapped(text, lines) ? joined(text, lines) : notBlank(text, lines);
  }

  private static List<Span> split(String text, Span part) {
    List<Span> lines = new ArrayList<>();
    int start = part.start();
    for (int i = start; i < part.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        boolean lineFeed = c == '\n' && i > part.start() && text.charAt(i - 1) == '\r';
        if (!lineFeed) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    lines.add(new Span(start, part.end()));
    return lines;
  }

  /**
   * Wrapped: no line that another follows is wide, and most of them are full: wide, or so long that
   * the next word would not have fitted into the widest. A title of its own may be wider.
   */
  private static boolean isWrapped(String text, List<Span> lines) {
    List<Integer> followed = new ArrayList<>();
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!isBlank(text, lines.get(i)) && goesOn(text, lines.get(i + 1))) {
        followed.add(i);
        widest = Math.max(widest, length(lines.get(i)));
      }
    }
    if (widest > WIDEST_WRAPPED || widest < NARROWEST_WRAPPED || followed.size() < FEWEST) {
      return false;
    }
    int wide = 0;
    int full = 0;
    for (int i : followed) {
      Span line = lines.get(i);
      wide += length(line) >= NARROWEST_FULL ? 1 : 0;
      boolean fits = length(line) + 1 + firstWord(text, lines.get(i + 1)) <= widest;
      full += !fits && endsInWord(text, line) ? 1 : 0;
    }
    return wide * 10 >= followed.size() * 7 || full * 10 >= followed.size() * 7;
  }

  /** Whether a line goes on with the one before it: a blank one and an indented one do not. */
  private static boolean goesOn(String text, Span line) {
    return !isBlank(text, line) && !isIndented(text, line);
  }

  private static boolean isIndented(String text, Span line) {
    return text.startsWith(INDENT, line.start());
  }

  private static int length(Span line) {
    return line.end() - line.start();
  }

  private static int firstWord(String text, Span line) {
    int at = line.start();
    while (at < line.end() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  /** No entry of a list, which ends in a number or a mark. */
  private static boolean endsInWord(String text, Span line) {
    int at = line.end() - 1;
    while (at > line.start() && !Character.isLetterOrDigit(text.charAt(at))) {
      at--;
    }
    return Character.isLetter(text.charAt(at));
  }

  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> blocks = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span line : lines) {
      boolean blank = isBlank(text, line);
      boolean indented = !blank && isIndented(text, line);
      if ((blank || indented) && start >= 0) {
        blocks.add(new Span(start, end));
        start = -1;
      }
      if (!blank) {
        start = start < 0 ? line.start() : start;
        end = line.end();
      }
    }
    if (start >= 0) {
      blocks.add(new Span(start, end));
    }
    return blocks;
  }

  private static List<Span> notBlank(String text, List<Span> lines) {
    return lines.stream().filter(line -> !isBlank(text, line)).toList();
  }

  private static boolean isBlank(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
