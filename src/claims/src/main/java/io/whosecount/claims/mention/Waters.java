package io.whosecount.claims.mention;

import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;

/** Tells the lands that only name a sea: "the Indian Ocean", "the Gulf of Aden". */
final class Waters {
  private static final WordSet BEHIND =
      WordSet.of("ocean", "sea", "seas", "gulf", "strait", "straits", "channel");

  private static final WordSet BEFORE = WordSet.of("gulf", "sea", "bay", "strait", "straits");

  private static final WordSet CONTINENTS = WordSet.of("south", "central", "latin", "north");

  private Waters() {}

  /** Whether tokens {@code [first, end)} are a part of the name of a sea. */
  static boolean areNamed(List<Token> tokens, int first, int end, Sentence sentence) {
    boolean behind =
        end < sentence.end() && tokens.get(end).capitalised() && BEHIND.has(tokens.get(end));
    boolean before =
        first - 2 >= sentence.first()
            && tokens.get(first - 1).is("of")
            && tokens.get(first - 2).capitalised()
            && BEFORE.has(tokens.get(first - 2));
    boolean lake =
        first - 1 >= sentence.first()
            && tokens.get(first - 1).capitalised()
            && tokens.get(first - 1).is("lake");
    boolean continent =
        first - 1 >= sentence.first()
            && tokens.get(first).is("america")
            && CONTINENTS.has(tokens.get(first - 1));
    return behind || before || lake || continent;
  }
}
