package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.text.Layout;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** What capital letters tell: names have one, and a sentence in capitals tells no names by them. */
final class Capitals {
  private final List<Token> tokens;

  /** The sentences in capitals. */
  private final BitSet shouting = new BitSet();

  Capitals(Layout layout) {
    this.tokens = layout.tokens();
    for (Sentence sentence : layout.sentences()) {
      shouting.set(sentence.index(), isInCapitals(sentence));
    }
  }

  /**
   * A name has a capital in the text ("al-Qaeda", "health officials in Gaza"); an acronym of up to
   * three letters has only capitals.
   */
  boolean named(int at, Found found, Sentence sentence) {
    Token token = tokens.get(at);
    Entry entry = found.word().entry();
    boolean acronym = found.end() == at + 1 && token.text().length() <= 3 && !entry.has("leader");
    if (acronym) {
      return !shouting.get(sentence.index()) && isUpper(token.text());
    }
    return entry.has("common") || isCapitalised(at, found.end());
  }

  /** Whether a word has a capital for another reason than that it opens the sentence as "The". */
  boolean isCapitalised(int first, int end) {
    for (int at = first; at < end; at++) {
      if (tokens.get(at).capitalised() && !tokens.get(at).is("the")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has no small letter; most words show in their last letter that they do. */
  static boolean isUpper(String word) {
    return !Character.isLowerCase(word.charAt(word.length() - 1))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean isInCapitals(Sentence sentence) {
    int upper = 0;
    int words = 0;
    for (int at = sentence.first(); at < sentence.end(); at++) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
        words++;
        upper += isUpper(token.text()) ? 1 : 0;
      }
    }
    return words >= 3 && upper * 10 >= words * 8;
  }
}
