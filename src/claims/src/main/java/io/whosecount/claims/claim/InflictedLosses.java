package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whose losses are inflicted: "inflicted 190 casualties on Ukrainian troops and destroyed two
 * tanks" are all of those on whom they were inflicted.
 */
final class InflictedLosses {
  /** How far before its losses "inflicted" may stand, in tokens. */
  private static final int NEAR = 8;

  /** How far before a verb that goes on "inflicted" may stand, in tokens. */
  private static final int FAR = 40;

  /** How many words may stand between "on" and the name of the party. */
  private static final int TITLES = 3;

  private static final Set<String> ON = WordSet.of("on", "upon", "to");

  private final Source source;

  InflictedLosses(Source source) {
    this.source = source;
  }

  /** The party on which the losses of {@code draft} were inflicted. */
  Optional<ToldSide> find(Draft draft) {
    return onThem(draft).or(() -> goingOn(draft));
  }

  private Optional<ToldSide> onThem(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int from = Math.max(sentence.first(), draft.phrase.first() - NEAR);
    return inflict(from, draft.phrase.first()) >= 0
        ? told(draft.phrase.end(), sentence.end())
        : Optional.empty();
  }

  /** ", and destroyed two tanks": the verb has no subject of its own. */
  private Optional<ToldSide> goingOn(Draft draft) {
    if (!Agents.isActive(draft) || draft.item.isPeople()) {
      return Optional.empty();
    }
    int verb = draft.governance.orElseThrow().word().first();
    Sentence sentence = source.sentenceAt(verb);
    boolean joined =
        verb > sentence.first()
            && (source.token(verb - 1).is("and") || source.token(verb - 1).is(","));
    int inflict = joined ? inflict(Math.max(sentence.first(), verb - FAR), verb) : -1;
    for (int at = inflict + 1; inflict >= 0 && at < verb; at++) {
      Optional<ToldSide> on = told(at, verb);
      if (on.isPresent()) {
        return on;
      }
    }
    return Optional.empty();
  }

  /** Where the last "inflicted" among tokens {@code [from, end)} ends, or -1. */
  private int inflict(int from, int end) {
    return source.mentions().within(DeedWord.class, from, end).stream()
        .filter(d -> d.deed() == Deed.INFLICT && d.isVerb())
        .reduce((a, b) -> b)
        .map(DeedWord::end)
        .orElse(-1);
  }

  /** "on the Ukrainian army", where {@code on} is the "on". */
  private Optional<ToldSide> told(int on, int end) {
    if (on >= end || !ON.contains(source.token(on).key())) {
      return Optional.empty();
    }
    for (int at = on + 1; at < Math.min(end, on + 2 + TITLES); at++) {
      Optional<Party> party = source.mentions().startingAt(Party.class, at);
      if (party.isPresent()) {
        return party.map(p -> new ToldSide(p.side(), Rule.PARTY_BEHIND_PHRASE, p.first(), p.end()));
      }
      boolean article = source.isFunction(at, FunctionKind.DETERMINER);
      boolean noun = source.mentions().covers(DeedWord.class, at) || source.token(at).is(",");
      if (noun || !article && source.isFunction(at, FunctionKind.PREPOSITION)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
