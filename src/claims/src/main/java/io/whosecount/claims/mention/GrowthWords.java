package io.whosecount.claims.mention;

import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;

/** The words by which a count leaves an earlier one behind: "rose from 7 to 12". */
public final class GrowthWords {
  private static final WordSet WORDS =
      WordSet.of(
          "rose",
          "risen",
          "rises",
          "rising",
          "grew",
          "grown",
          "climbed",
          "climbs",
          "increased",
          "increases",
          "jumped",
          "jumps",
          "up",
          "soared",
          "surged",
          "raised",
          "revised");

  private GrowthWords() {}

  /** Whether such a word and "from" stand right before token {@code at}. */
  public static boolean standBefore(int at, List<Token> tokens) {
    return at > 1 && tokens.get(at - 1).is("from") && WORDS.has(tokens.get(at - 2));
  }
}
