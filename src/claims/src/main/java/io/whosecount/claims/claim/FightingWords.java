package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who fights whom by the document's own words: "fighting between A and B", "A's war on B", "A and B
 * clashed", "the A-B war".
 */
final class FightingWords {
  /** How far apart two parties of one fight may stand, in tokens. */
  private static final int FAR = 6;

  private final Source source;
  private final Map<String, Set<String>> opponents = new HashMap<>();

  FightingWords(Source source) {
    this.source = source;
    List<Party> parties = source.mentions().all(Party.class);
    for (int i = 0; i + 1 < parties.size(); i++) {
      Party one = parties.get(i);
      Party other = parties.get(i + 1);
      boolean near = other.first() - one.end() <= FAR && one.end() <= other.first();
      if (near && !one.side().equals(other.side()) && isPair(one, other)) {
        put(one.side().id(), other.side().id());
        put(other.side().id(), one.side().id());
      }
    }
  }

  private void put(String one, String other) {
    opponents.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
  }

  /** Those whom the document says that {@code side} fights. */
  Set<String> opponents(String side) {
    return opponents.getOrDefault(side, Set.of());
  }

  private boolean isPair(Party one, Party other) {
    boolean and = false;
    boolean fight = false;
    for (int at = one.end(); at < other.first(); at++) {
      Token token = source.token(at);
      if (token.is(".") || token.is(",") || token.is(";") || token.is(":")) {
        return false;
      }
      and |= token.is("and");
      fight |= isFight(at);
    }
    boolean joined = other.first() == one.end() + 1 && isHyphen(one.end());
    return fight && !and
        || and && (isBetween(one) || isFightBehind(other) || fight)
        || joined && isFightBehind(other);
  }

  private boolean isHyphen(int at) {
    Token token = source.token(at);
    return (token.is("-") || token.is("–")) && !token.spaced();
  }

  private boolean isFight(int at) {
    return source.isSideWord(at, SideWord.FIGHT);
  }

  /** "fighting between A and B", not "talks between A and B". */
  private boolean isBetween(Party one) {
    int from = Math.max(source.sentenceAt(one.first()).first(), one.first() - FAR);
    boolean between = false;
    for (int at = one.first() - 1; at >= from; at--) {
      between |= source.token(at).is("between");
      boolean clash = isFight(at) || source.isSideWord(at, SideWord.CALAMITY);
      if (between && clash) {
        return true;
      }
    }
    return false;
  }

  private boolean isFightBehind(Party other) {
    int end = Math.min(source.sentenceAt(other.first()).end(), other.end() + 3);
    for (int at = other.end(); at < end; at++) {
      if (isFight(at)) {
        return true;
      }
    }
    return false;
  }
}
