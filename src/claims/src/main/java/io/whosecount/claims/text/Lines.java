package io.whosecount.claims.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a text together to blocks. A line is a block of its own, unless the text was
 * wrapped at a fixed width (wire copy, radio monitoring): then a block ends at a blank line or an
 * indent.
 */
final class Lines {
  /** The widest line of a text that was wrapped by hand or teleprinter. */
  private static final int WIDEST_WRAPPED = 90;

  private static final int NARROWEST_FULL = 40;

  private Lines() {}

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
        lines.add(new Span(start, i));
        start = i + 1;
      }
    }
    lines.add(new Span(start, part.end()));
    return lines;
  }

  /** Wrapped: no line is wide, and most lines that another follows are nearly full. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int followed = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.end() - line.start() > WIDEST_WRAPPED) {
        return false;
      }
      if (!isBlank(text, line) && !isBlank(text, lines.get(i + 1))) {
        followed++;
        full += line.end() - line.start() >= NARROWEST_FULL ? 1 : 0;
      }
    }
    return followed >= 3 && full * 10 >= followed * 7;
  }

  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> blocks = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span line : lines) {
      boolean blank = isBlank(text, line);
      boolean indented = !blank && text.startsWith("   ", line.start());
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
