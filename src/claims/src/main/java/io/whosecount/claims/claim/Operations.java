package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;

/** Tells whether a number is said of one operation: "in Khyber-I", "the offensive has killed". */
final class Operations {
  /** How many words stand at the most between "the" and "operation". */
  private static final int LONGEST = 3;

  private static final WordSet WITHIN = WordSet.of("in", "during");
  private static final WordSet THE = WordSet.of("the", "this");

  /** What follows the hyphen in a name: "Khyber-I", "Zarb-e-Azb". */
  private static final WordSet NUMERALS = WordSet.of("i", "ii", "iii", "iv", "v", "vi", "e", "ul");

  private final Source source;

  Operations(Source source) {
    this.source = source;
  }

  /** Whether the sentence of {@code draft} names one operation, in which its number fell. */
  boolean tell(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    for (int at = sentence.first(); at + 2 < sentence.end(); at++) {
      boolean within = WITHIN.has(source.token(at));
      boolean the = within && THE.has(source.token(at + 1));
      if (the && isBattle(at + 2, sentence.end()) || within && isName(at + 1, sentence.end())) {
        return true;
      }
    }
    return isSubject(draft);
  }

  /** "the ground operation", "the Raqqa offensive". */
  private boolean isBattle(int first, int end) {
    for (int at = first; at < Math.min(end, first + LONGEST); at++) {
      if (isBattle(at)) {
        return true;
      }
      if (source.token(at).kind() != Token.Kind.WORD
          || source.mentions().covers(Mention.Function.class, at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isBattle(int at) {
    return source
        .mentions()
        .startingAt(Event.class, at)
        .filter(e -> e.kind() == EventKind.BATTLE && !e.plural() && e.entry().has("noun"))
        .isPresent();
  }

  /** "Operation Northwind", "Khyber-I". */
  private boolean isName(int at, int end) {
    if (at + 1 >= end || !source.token(at).capitalised()) {
      return false;
    }
    boolean joined =
        at + 2 < end
            && source.token(at + 1).is("-")
            && !source.token(at + 1).spaced()
            && NUMERALS.has(source.token(at + 2));
    return joined || source.token(at).is("operation") && source.token(at + 1).capitalised();
  }

  /** "The offensive has killed 95 people". */
  private boolean isSubject(Draft draft) {
    int first = draft.phrase.sentence().first();
    return THE.has(source.token(first))
        && isBattle(first + 1, draft.phrase.first())
        && draft.governance.filter(g -> !g.countedIsSubject()).isPresent();
  }
}
