package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a day is that of a saying by the word before it: "said on", "a report issued in".
 */
final class Tellings {
  /** How far behind "told", in tokens, the day of the telling may stand. */
  private static final int LISTENERS = 5;

  private static final Set<String> BEFORE_DAY = WordSet.of("on", "in", "late", "early", "earlier");
  private static final Set<String> TELLINGS =
      WordSet.of(
          "update",
          "statement",
          "telegram",
          "email",
          "report",
          "briefing",
          "conference",
          "interview",
          "bulletin",
          "communique",
          "post",
          "speech",
          "address",
          "released",
          "published",
          "issued",
          "posted");

  private static final WordSet GUARDS =
      WordSet.of(
          "army",
          "border",
          "command",
          "customs",
          "frontier",
          "guard",
          "military",
          "observation",
          "police",
          "security");

  private final Source source;

  Tellings(Source source) {
    this.source = source;
  }

  /** Whether the word at {@code at} names what was told: "the daily update". */
  boolean name(int at) {
    return at < source.layout().tokens().size() && TELLINGS.contains(source.token(at).key());
  }

  /** "said on Tuesday", "told reporters on Tuesday", "in a report published on Tuesday". */
  boolean standBefore(int at) {
    int before = at - 1;
    while (before >= 0 && BEFORE_DAY.contains(source.token(before).key())) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    boolean said =
        source.mentions().covers(Cue.class, before)
            && !isLand(before)
            && !isFind(before)
            && !source.mentions().covers(Mention.DeedWord.class, before);
    boolean telling = TELLINGS.contains(source.token(before).key());
    return (said || telling) && !isOutpost(before) || told(before);
  }

  /** Whether the cue that holds token {@code at} says nothing: a state, bodies found. */
  boolean isNone(int at) {
    return isLand(at) || isFind(at);
  }

  /** "in Borno state on Saturday", "in the state last year". */
  private boolean isLand(int at) {
    return source.token(at).is("state")
        && at > 0
        && (source.token(at - 1).capitalised() || source.token(at - 1).is("the"));
  }

  /** "attacked an army post on Friday", which is no post on a network. */
  private boolean isOutpost(int at) {
    return at > 0 && source.token(at).is("post") && GUARDS.has(source.token(at - 1));
  }

  /** "12 bodies were found on Friday", "bodies found in March": nothing is said there. */
  private boolean isFind(int at) {
    return source.token(at).is("found")
        && at > 0
        && (source.isFunction(at - 1, Mention.FunctionKind.AUXILIARY)
            || source.mentions().covers(Mention.ItemNoun.class, at - 1));
  }

  private boolean told(int before) {
    for (int at = before; at >= 0 && at > before - LISTENERS; at--) {
      Optional<Cue> cue = source.mentions().at(Cue.class, at);
      if (cue.isPresent()) {
        return cue.get().entry().surface().equals("tell");
      }
      if (source.token(at).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }
}
