package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the verb far behind a count: past an aside, or behind the whole list that it stands in. */
final class RightGovernors {
  private static final Set<String> CLAUSE_ENDS = WordSet.of(";", ":", ".", "!", "?");

  private static final Set<String> CONTRASTS =
      WordSet.of("while", "whereas", "but", "although", "though");

  private static final int FAR = 14;

  /** How long "652 aircraft, 283 helicopters, ... have been destroyed" may be, in tokens. */
  private static final int LONGEST_ENUMERATION = 150;

  private final Source source;
  private final OwnVerbs verbs;
  private final Asides asides;
  private final Actors actors;
  private final VerbForms forms;
  private final OpeningWholes wholes;
  private final OwnClauses clauses;

  RightGovernors(Source source, OwnVerbs verbs, Actors actors) {
    this.source = source;
    this.verbs = verbs;
    this.asides = new Asides(source);
    this.actors = actors;
    this.forms = new VerbForms(source);
    this.wholes = new OpeningWholes(source);
    this.clauses = new OwnClauses(source);
  }

  /** The verb behind {@code phrase}, of those that fit. */
  Optional<Governance> find(CountPhrase phrase, Predicate<DeedWord> fits) {
    int last = Math.min(phrase.sentence().end(), phrase.end() + LONGEST_ENUMERATION);
    if (verbs.say(phrase, last)
        || verbs.act(phrase, last)
        || clauses.holdObject(phrase)
        || !source.mentions().anyBegins(DeedWord.class, phrase.end(), last)) {
      return Optional.empty();
    }
    int start = asides.behind(phrase, last);
    int limit = Math.min(last, start + FAR);
    boolean auxiliary = false;
    boolean passed = false;
    for (int at = start; at < limit; at++) {
      Token token = source.token(at);
      boolean saved = auxiliary && at == phrase.end() + 1 && LeftGovernors.FATES.has(token);
      if (saved || opensClause(at, limit)) {
        return Optional.empty();
      }
      if (CLAUSE_ENDS.contains(token.key())
          || CONTRASTS.contains(token.key())
          || clauses.endAt(at, phrase)) {
        return Optional.empty();
      }
      Optional<DeedWord> deed = source.mentions().startingAt(DeedWord.class, at);
      if (deed.filter(forms::isActivePerfect).isPresent()) {
        return Optional.empty();
      }
      if (deed.isPresent()
          && fits.test(deed.get())
          && !deed.get().entry().has("before")
          && !VerbForms.isOwnSuffering(deed.get(), phrase)
          && !actors.isNounOfOthers(deed.get())
          && !forms.isDoneBySubject(deed.get())
          && !forms.isEpithet(deed.get())
          && (auxiliary || !actors.act(deed.get(), phrase))
          && (auxiliary
              || (!passed || sharesWithNext(phrase, deed.get()))
                  && VerbForms.isPredicative(deed.get())
              || at == start && start > phrase.end() && isLosingLife(deed.get()))) {
        return forms.startsNext(deed.get(), phrase)
            ? Optional.empty()
            : Optional.of(new Governance(dyingOf(deed.get(), limit), Reach.PREDICATE));
      }
      auxiliary = source.isFunction(at, FunctionKind.AUXILIARY);
      if (source.mentions().covers(Mention.Number.class, at) && !isMeasure(at)) {
        if (wholes.is(phrase) || isPart(at)) {
          return Optional.empty();
        }
        passed = true;
        limit = Math.min(last, at + FAR);
      }
    }
    return Optional.empty();
  }

  /** "two of the wounded later died": what befell them in the end. */
  private DeedWord dyingOf(DeedWord wound, int limit) {
    if (wound.deed() != Deed.WOUND) {
      return wound;
    }
    int at = wound.end();
    while (at < limit
        && (source.isFunction(at, FunctionKind.AUXILIARY) || source.token(at).is("subsequently"))) {
      at++;
    }
    return source
        .mentions()
        .startingAt(DeedWord.class, at)
        .filter(deed -> deed.deed() == Deed.DIE)
        .orElse(wound);
  }

  /** "carried 350 people when it sank": what befell the ship. */
  private boolean opensClause(int at, int limit) {
    return at + 1 < limit
        && source.token(at).is("when")
        && source.isFunction(at + 1, FunctionKind.PRONOUN);
  }

  /** "14,000 troops were sent, of whom 4,700 have been killed", "500 came and 60 of them fell". */
  private boolean isPart(int number) {
    int end =
        source.mentions().at(Mention.Number.class, number).map(Mention::end).orElse(number + 1);
    boolean ofWhich =
        number > 1 && source.token(number - 2).is("of") && source.token(number - 1).is("which");
    return ofWhich
        || OfThem.endsWithWhom(source, number)
        || OfThem.begins(source, end, source.layout().tokens().size());
  }

  /** "a 10-year-old girl": a number that counts nothing lost parts no subject from its verb. */
  private boolean isMeasure(int at) {
    return source
        .mentions()
        .at(Mention.Number.class, at)
        .filter(number -> number.end() + 1 < source.layout().tokens().size())
        .filter(
            number ->
                source.token(number.end()).is("-")
                    || !source.token(number.end() + 1).is("of") && isUnit(number.end()))
        .isPresent();
  }

  /** "12 combat sorties", but not "12 combat vehicles". */
  private boolean isUnit(int at) {
    return source.mentions().startingAt(Mention.Exclusion.class, at).isPresent()
        && source.mentions().startingAt(Mention.ItemNoun.class, at).isEmpty();
  }

  /** "six soldiers and two civilians died": the verb behind the second phrase is of both. */
  private boolean sharesWithNext(CountPhrase phrase, DeedWord deed) {
    boolean linked = false;
    int at = phrase.end();
    while (at < deed.first() && !source.mentions().covers(Mention.Number.class, at)) {
      boolean link =
          source.token(at).is("and")
              || source.token(at).is(",")
              || source.mentions().covers(Mention.Hedge.class, at);
      if (!link) {
        return false;
      }
      linked = true;
      at++;
    }
    return linked
        && (phrase.item().isPresent() || phrase.party().isPresent())
        && (source.mentions().endingAt(Mention.ItemNoun.class, deed.first()).isPresent()
            || source.mentions().endingAt(Mention.Party.class, deed.first()).isPresent());
  }

  /** "Five soldiers, including an officer, lose their lives": in the present of a headline. */
  private static boolean isLosingLife(DeedWord deed) {
    return deed.deed() == Deed.DIE && deed.isVerb();
  }
}
