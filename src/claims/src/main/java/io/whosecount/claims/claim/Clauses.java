package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;

/**
 * Parts a sentence where somebody else begins to act: "Israeli strikes killed 224 people, while
 * Iranian missiles killed 24 in Israel". Where a clause plays, its neighbour need not.
 */
final class Clauses {
  /** How far behind the word that opens a clause its verb may stand, in tokens. */
  private static final int SUBJECT = 12;

  private final Source source;

  Clauses(Source source) {
    this.source = source;
  }

  /**
   * Whether a clause with a subject of its own begins between tokens {@code from} and {@code to}.
   */
  boolean part(Sentence sentence, int from, int to) {
    boolean fronted = opensClause(sentence.first());
    for (int at = from; at < to; at++) {
      boolean comma = source.token(at).is(",");
      boolean joint = opensClause(at) || source.token(at).is("and") || comma && fronted;
      boolean contrast = source.isSideWord(at, SideWord.CLAUSE) && !isParticiple(at + 1);
      if (source.token(at).is(";") || contrast || joint && hasSubject(sentence, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int at) {
    return source.isSideWord(at, SideWord.CLAUSE) || source.isSideWord(at, SideWord.JOINT);
  }

  /** "while shelling the town": the same goes on acting. */
  private boolean isParticiple(int at) {
    return source.token(at).key().endsWith("ing");
  }

  /** "while Iranian missiles have killed": who acts stands before the verb, and nobody speaks. */
  private boolean hasSubject(Sentence sentence, int first) {
    boolean subject = false;
    int end = Math.min(sentence.end(), first + SUBJECT);
    for (int at = first; at < end; at++) {
      Optional<DeedWord> deed = source.mentions().startingAt(DeedWord.class, at);
      if (deed.filter(d -> d.isVerb() && d.form() != Form.PARTICIPLE).isPresent()) {
        return subject;
      }
      if (source.mentions().covers(Cue.class, at)
          || source.isFunction(at, FunctionKind.RELATIVE)
          || source.token(at).is(";")) {
        return false;
      }
      subject |=
          source.mentions().covers(Party.class, at) || source.mentions().covers(Number.class, at);
    }
    return false;
  }
}
