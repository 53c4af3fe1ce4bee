package io.whosecount.extract.convergence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an object of the tests holds, which {@link PaperExtractor} reads.
 *
 * @param head a date of publication, or another word: undated, unreadable, huge
 * @param claims which of {@link PaperExtractor#CLAIMS} claims it makes, in this order
 */
record Paper(String head, List<Integer> claims) {
  static final String UNDATED = "undated";
  static final String UNREADABLE = "unreadable";
  static final String HUGE = "huge";

  Paper {
    claims = List.copyOf(claims);
  }

  /** As an object's text. */
  String text() {
    return (head + " " + claims.stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .strip();
  }

  /** The paper that {@link #text} wrote. */
  static Paper of(String text) {
    List<String> words = List.of(text.split(" "));
    return new Paper(words.getFirst(), words.stream().skip(1).map(Integer::valueOf).toList());
  }
}
