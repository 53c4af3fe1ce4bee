package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.WordSet;

/**
 * Tells counts that a clause holds from the subject of a verb farther on: "a man who attacked four
 * guests was shot", "drove at two guards before being killed".
 */
final class OwnClauses {
  private static final WordSet SUBORDINATE =
      WordSet.of("where", "after", "when", "before", "because");

  private static final WordSet ALSO_PARTICIPLES = WordSet.of("shot", "hit", "hurt", "struck");

  private final Source source;

  OwnClauses(Source source) {
    this.source = source;
  }

  /** "a man who attacked four guests": they are the object of a clause about another. */
  boolean holdObject(CountPhrase phrase) {
    int verb = phrase.first() - 1;
    return verb > phrase.sentence().first()
        && source.isFunction(verb - 1, FunctionKind.RELATIVE)
        && (source.token(verb).key().endsWith("ed") || ALSO_PARTICIPLES.has(source.token(verb)));
  }

  /** "drove a car at two guards before being shot": who was shot is who drove. */
  boolean endAt(int at, CountPhrase phrase) {
    int before = phrase.first() - 1;
    return SUBORDINATE.has(source.token(at))
            && (isBeing(at, phrase) && isObject(before, phrase.sentence().first())
                || hasVerb(phrase, at))
        || source.isFunction(at, FunctionKind.RELATIVE) && hasVerb(phrase, at);
  }

  private boolean isBeing(int at, CountPhrase phrase) {
    return at + 1 < phrase.sentence().end() && source.token(at + 1).is("being");
  }

  private boolean isObject(int before, int first) {
    return before > first && source.isFunction(before, FunctionKind.PREPOSITION);
  }

  /** "1,000 officers have returned to the town where 44 died": the phrase has a verb already. */
  private boolean hasVerb(CountPhrase phrase, int end) {
    int have = phrase.end();
    return have + 1 < end
        && phrase.item().isPresent()
        && source.isFunction(have, FunctionKind.AUXILIARY)
        && !source.mentions().covers(Mention.DeedWord.class, have + 1)
        && source.token(have + 1).key().endsWith("ed");
  }
}
