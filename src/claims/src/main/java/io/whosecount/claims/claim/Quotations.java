package io.whosecount.claims.claim;

import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.BitSet;
import java.util.List;

/** Tells which sentences leave a quotation open that a later sentence closes. */
final class Quotations {
  private final Source source;
  private final BitSet open = new BitSet();

  Quotations(Source source) {
    this.source = source;
    for (Block block : source.layout().blocks()) {
      boolean quoted = false;
      for (Sentence sentence : source.sentences(block)) {
        for (int at = sentence.first(); at < sentence.end(); at++) {
          quoted ^= source.token(at).is("\"");
        }
        open.set(sentence.index(), quoted);
      }
    }
  }

  /**
   * Of the voices {@code there} in a sentence that closes a quotation, whose words it is: "Scouts
   * confirmed that," the army said.
   */
  Attribution outside(Sentence sentence, List<Attribution> there) {
    int close = sentence.first();
    while (close < sentence.end() && !source.token(close).is("\"")) {
      close++;
    }
    int end = close;
    return there.stream().filter(a -> a.end() > end).findFirst().orElse(there.getFirst());
  }

  /** Whether the words of {@code sentence} go on being quoted behind its end. */
  boolean goesOnBehind(Sentence sentence) {
    return open.get(sentence.index());
  }
}
