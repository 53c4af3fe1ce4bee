package io.whosecount.claims.claim;

import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks the claims of which the document says that it could not verify them. */
final class VerificationMarks {
  private static final WordSet VERIFY =
      WordSet.of("verify", "verified", "verification", "corroborate", "corroborated");

  /** Those, and the one word that says it all. */
  private static final WordSet MARKS =
      WordSet.of("unverified", "verify", "verified", "verification", "corroborate", "corroborated");

  private static final WordSet NOT =
      WordSet.of(
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
    if (drafts.isEmpty()) {
      return;
    }
    Map<Integer, Deque<Draft>> byBlock = new HashMap<>();
    drafts.forEach(
        d -> byBlock.computeIfAbsent(d.phrase.sentence().block(), b -> new ArrayDeque<>()).add(d));
    for (Sentence sentence : source.layout().sentences()) {
      int at = unverified(sentence);
      if (at >= 0) {
        mark(byBlock.get(sentence.block()), sentence, at);
        mark(byBlock.get(sentence.block() - 1), sentence, at);
      }
    }
  }

  /** Marks those up to the sentence; what is marked is not looked at again. */
  private void mark(@Nullable Deque<Draft> unmarked, Sentence sentence, int at) {
    while (unmarked != null
        && !unmarked.isEmpty()
        && unmarked.getFirst().phrase.sentence().index() <= sentence.index()) {
      Draft draft = unmarked.removeFirst();
      draft.unverified = true;
      trace.unverified(draft, at, at + 1);
    }
  }

  /** Where the sentence says so, else -1. */
  private int unverified(Sentence sentence) {
    int end = sentence.end();
    for (int at = source.find(MARKS, sentence.first(), end);
        at < end;
        at = source.find(MARKS, at + 1, end)) {
      Token token = source.token(at);
      if (token.is("unverified")) {
        return at;
      }
      if (VERIFY.has(token)) {
        for (int before = at - 1; before >= sentence.first() && before >= at - REACH; before--) {
          if (NOT.has(source.token(before))) {
            return at;
          }
        }
      }
    }
    return -1;
  }
}
