package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.SideCue;

/**
 * Tells the party that a strike is named for: "the toll from Israel's ongoing military offensive in
 * Gaza", "strikes conducted by Israel". It lost nobody there.
 */
final class Strikers {
  /** How far behind its party the strike may stand, in tokens: "Israel's ongoing military". */
  private static final int EPITHETS = 7;

  private final Source source;

  Strikers(Source source) {
    this.source = source;
  }

  /** Whether {@code party} is named for what it does to others. */
  boolean is(Party party) {
    int end = Math.min(source.sentenceAt(party.first()).end(), party.end() + EPITHETS);
    for (int at = party.end(); at < end; at++) {
      if (source.isSideWord(at, SideWord.STRIKE)
          || source.token(at).is("invasion")
          || isBombing(at)) {
        return true;
      }
      if (source.isFunction(at, FunctionKind.PREPOSITION)
          || source.mentions().covers(DeedWord.class, at)
          || source.mentions().covers(Party.class, at)) {
        break;
      }
    }
    return isAgent(party.first() - 1);
  }

  /** "the Afghan bombing": a calamity that somebody does. */
  private boolean isBombing(int at) {
    return source
        .mentions()
        .at(SideCue.class, at)
        .filter(cue -> cue.word() == SideWord.CALAMITY && cue.entry().has("deed"))
        .isPresent();
  }

  private boolean isAgent(int before) {
    boolean article = before > 0 && source.isFunction(before, FunctionKind.DETERMINER);
    int by = article ? before - 1 : before;
    return by >= 0 && source.token(by).is("by");
  }
}
