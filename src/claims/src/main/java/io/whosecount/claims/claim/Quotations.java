package io.whosecount.claims.claim;

import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.BitSet;

/** Tells which sentences leave a quotation open that a later sentence closes. */
final class Quotations {
  private final BitSet open = new BitSet();

  Quotations(Source source) {
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

  /** Whether the words of {@code sentence} go on being quoted behind its end. */
  boolean goesOnBehind(Sentence sentence) {
    return open.get(sentence.index());
  }
}
