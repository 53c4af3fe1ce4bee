package io.whosecount.figures.drawing;

import java.util.ArrayList;
import java.util.List;

/** Words in lines: SVG has no paragraphs. */
final class Lines {
  private Lines() {}

  /** {@code words} in lines of at most {@code letters}, but for a word that is longer. */
  static List<String> of(String words, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
