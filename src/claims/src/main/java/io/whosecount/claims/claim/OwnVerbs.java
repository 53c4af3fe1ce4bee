package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Knows the verb right behind a phrase, which keeps it from those farther off. */
final class OwnVerbs {
  private static final Set<String> TELLS = WordSet.of("say", "says", "said", "told", "tell");

  private static final Set<String> THEM = WordSet.of("them", "which", "whom", "these", "those");

  /** How many tokens "of the peacekeeping force" may have before its verb. */
  private static final int LONGEST_BODY = 7;

  private final Source source;

  OwnVerbs(Source source) {
    this.source = source;
  }

  /** "lost 33 killed and 51 wounded": the participle tells more than the verb. */
  boolean isToldBehind(CountPhrase phrase) {
    return !phrase.item().filter(i -> !i.item().isPeople()).isPresent()
        && source
            .mentions()
            .startingAt(DeedWord.class, phrase.end())
            .filter(deed -> deed.isVerb() && deed.form() == Form.PAST)
            .isPresent();
  }

  /** "60 troops defected and 30 were killed": the first have a verb of their own. */
  boolean act(CountPhrase phrase, int last) {
    int at = phrase.end();
    return at + 1 < last
        && phrase.item().isPresent()
        && source.token(at).key().endsWith("ed")
        && source.mentions().startingAt(DeedWord.class, at).isEmpty()
        && (source.token(at + 1).is("and") || source.token(at + 1).is("but"));
  }

  /** "two residents told Reuters": those who speak are not those who died. */
  boolean tell(CountPhrase phrase) {
    int at = phrase.end();
    return at < phrase.sentence().end()
        && TELLS.contains(source.token(at).key())
        && phrase.item().filter(noun -> noun.item().isPeople()).isPresent();
  }

  /** "two officials said that 12 were killed". */
  boolean say(CountPhrase phrase, int last) {
    int at = phrase.end();
    boolean unknown = phrase.form() == CountPhrase.PhraseForm.ELIDED && at + 1 < last;
    return at < last && TELLS.contains(source.token(at).key())
        || unknown && TELLS.contains(source.token(at + 1).key());
  }

  /** "179 others of the group got wounded", "43 of them were shot down". */
  int behindTheGroup(CountPhrase phrase) {
    int of = phrase.end();
    boolean group =
        of + 3 < phrase.sentence().end()
            && phrase.item().filter(i -> i.entry().surface().equals("others")).isPresent()
            && source.token(of).is("of")
            && source.isFunction(of + 1, FunctionKind.DETERMINER);
    boolean them =
        phrase.form() == CountPhrase.PhraseForm.ELIDED
            && of + 2 < phrase.sentence().end()
            && source.token(of).is("of")
            && THEM.contains(source.token(of + 1).key());
    return group ? of + 3 : them ? of + 2 : behindTheirBody(phrase);
  }

  /** "three members of the peacekeeping force were wounded": the verb behind their force. */
  private int behindTheirBody(CountPhrase phrase) {
    int of = phrase.end();
    int limit = Math.min(phrase.sentence().end() - 1, of + LONGEST_BODY);
    if (of < limit && source.token(of).is("force") && BeForms.has(source.token(of + 1))) {
      return of + 1;
    }
    boolean members =
        phrase.item().filter(noun -> noun.item().isPeople()).isPresent()
            && of + 2 < limit
            && source.token(of).is("of")
            && source.isFunction(of + 1, FunctionKind.DETERMINER);
    for (int at = of + 2; members && at <= limit; at++) {
      if (BeForms.has(source.token(at))) {
        return at;
      }
      if (source.token(at).kind() != Token.Kind.WORD
          || source.mentions().covers(DeedWord.class, at)
          || source.isFunction(at, FunctionKind.CONJUNCTION)
          || source.isFunction(at, FunctionKind.RELATIVE)) {
        return of;
      }
    }
    return of;
  }

  /** "12 prisoners were taken": the verb of the passive. */
  Optional<DeedWord> passive(CountPhrase phrase) {
    int at = phrase.end();
    int end = phrase.sentence().end();
    while (at < end && source.isFunction(at, FunctionKind.AUXILIARY)) {
      at++;
    }
    return at > phrase.end() && at < end
        ? source.mentions().startingAt(DeedWord.class, at)
        : Optional.empty();
  }
}
