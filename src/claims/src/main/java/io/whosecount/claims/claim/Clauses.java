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

  /** How far from its ends the words of a relative clause may stand, in tokens. */
  private static final int ASIDE = 16;

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

  /**
   * Whether tokens {@code [first, end)} stand in a relative clause that closes before {@code verb}:
   * "The war in Gaza, which began with an assault on Israel, has killed 39,000 people".
   */
  boolean isAside(Sentence sentence, int first, int end, int verb) {
    int from = Math.max(sentence.first() + 1, first - ASIDE);
    for (int at = first - 1; at >= from; at--) {
      if (source.token(at - 1).is(",") && source.isFunction(at, FunctionKind.RELATIVE)) {
        return closes(end, Math.min(verb, end + ASIDE));
      }
      if (source.token(at).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the verb of the main clause goes on behind a comma. */
  private boolean closes(int from, int end) {
    for (int at = from; at + 1 < end; at++) {
      boolean verb =
          source.isFunction(at + 1, FunctionKind.AUXILIARY)
              || source.mentions().startingAt(DeedWord.class, at + 1).isPresent();
      if (source.token(at).is(",") && verb) {
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
