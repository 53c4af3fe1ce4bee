package io.whosecount.claims.claim;

import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Set;

/** Marks the claims of which the document says that it could not verify them. */
final class VerificationMarks {
  private static final Set<String> VERIFY =
      Set.of("verify", "verified", "verification", "corroborate", "corroborated");
  private static final Set<String> NOT =
      Set.of(
          "not", "couldn't", "cannot", "can't", "unable", "impossible", "hasn't", "haven't", "no");

  /** How far before the verb its negation stands, in tokens. */
  private static final int REACH = 6;

  private final Source source;
  private final EvidenceWriter trace;

  VerificationMarks(Source source) {
    this.source = source;
    this.trace = new EvidenceWriter(source);
  }

  /** Marks the drafts in the block of each such sentence and in the block above it. */
  void mark(List<Draft> drafts) {
    for (Sentence sentence : source.layout().sentences()) {
      int at = unverified(sentence);
      if (at >= 0) {
        Block block = source.block(sentence);
        for (Draft draft : drafts) {
          int there = draft.phrase.sentence().block();
          boolean near = there == block.index() || there == block.index() - 1;
          if (near && draft.phrase.sentence().index() <= sentence.index()) {
            draft.unverified = true;
            trace.add(draft, "unverified", Rule.UNVERIFIED_BY_OUTLET, at, at + 1, "");
          }
        }
      }
    }
  }

  /** Where the sentence says so, else -1. */
  private int unverified(Sentence sentence) {
    for (int at = sentence.first(); at < sentence.end(); at++) {
      if (source.token(at).is("unverified")) {
        return at;
      }
      if (VERIFY.contains(source.token(at).key())) {
        for (int before = at - 1; before >= sentence.first() && before >= at - REACH; before--) {
          if (NOT.contains(source.token(before).key())) {
            return at;
          }
        }
      }
    }
    return -1;
  }
}
