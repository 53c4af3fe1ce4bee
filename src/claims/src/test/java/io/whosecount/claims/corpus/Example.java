package io.whosecount.claims.corpus;

import io.whosecount.claims.text.TextPosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** A line of the corpus: its text without the brackets, and the spans that they marked. */
record Example(String text, List<TextPosition> spans) {

  /** Reads brackets as marks; the texts of the corpus have no brackets of their own. */
  static Example of(String line) {
    StringBuilder text = new StringBuilder();
    Deque<Integer> open = new ArrayDeque<>();
    List<TextPosition> spans = new ArrayList<>();
    for (char c : line.toCharArray()) {
      if (c == '[') {
        open.push(text.codePointCount(0, text.length()));
      } else if (c == ']') {
        spans.add(new TextPosition(open.pop(), text.codePointCount(0, text.length())));
      } else {
        text.append(c);
      }
    }
    spans.sort(Comparator.comparingInt(TextPosition::start).thenComparing(TextPosition::end));
    return new Example(text.toString(), spans);
  }
}
