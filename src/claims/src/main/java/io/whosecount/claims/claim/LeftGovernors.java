package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the governing word before a count: through the list that it stands in, then a noun of loss.
 */
final class LeftGovernors {
  private static final Set<String> CLAUSE_ENDS = WordSet.of(";", ":", ".", "!", "?");

  private static final Set<String> SUBORDINATE =
      WordSet.of(
          "after",
          "when",
          "because",
          "while",
          "although",
          "though",
          "if",
          "as",
          "whereas",
          "where");

  private static final Set<String> FINITE =
      WordSet.of(
          "have",
          "has",
          "had",
          "were",
          "was",
          "are",
          "is",
          "will",
          "remain",
          "remained",
          "escaped",
          "survived",
          "fled");

  private static final Set<String> SAYS = WordSet.of("say", "says", "said");

  /** "12 were killed and 500 children affected": what befell these is no loss. */
  static final WordSet FATES =
      WordSet.of("affected", "evacuated", "rescued", "stranded", "saved", "treated", "recovered");

  /** "the body of the man and those of two guards", "his body was found with two others". */
  private static final WordSet OF = WordSet.of("of", "was", "found", "along", "with", "or");

  private static final WordSet ENTRY_ENDS = WordSet.of(";", "-", "–", "—", ".");

  private static final WordSet ONES = WordSet.of("body", "corpse", "death", "killing", "murder");

  private static final int FAR = 14;

  /** How far behind its semicolon the number of an entry may begin, in tokens: "up to 12". */
  private static final int HEDGED = 3;

  private final Source source;
  private final VerbForms forms;
  private final Asides asides;

  LeftGovernors(Source source) {
    this.source = source;
    this.forms = new VerbForms(source);
    this.asides = new Asides(source);
  }

  /** Looks left through the list that the phrase stands in, then for a leading noun of loss. */
  Optional<Governance> find(CountPhrase phrase, Predicate<DeedWord> fits) {
    int from = phrase.sentence().first();
    if (!source.mentions().anyBegins(DeedWord.class, from, phrase.first())) {
      return Optional.empty();
    }
    boolean chain = true;
    boolean said = false;
    int steps = 0;
    for (int at = phrase.first() - 1; at >= from; at--) {
      Token token = source.token(at);
      if (CLAUSE_ENDS.contains(token.key()) && !token.is(":") && !partsEntries(at, phrase)) {
        return Optional.empty();
      }
      Optional<DeedWord> deed = source.mentions().at(DeedWord.class, at);
      if (deed.isPresent()
          && fits.test(deed.get())
          && governs(deed.get(), phrase)
          && !isBehindPeople(deed.get(), phrase)
          && !isNominal(deed.get(), from)) {
        boolean noun = deed.get().entry().has("noun") || deed.get().entry().has("adjective");
        if (noun && isOfOne(deed.get(), phrase)) {
          return Optional.empty();
        }
        if (noun && SAYS.contains(source.token(phrase.first() - 1).key())) {
          return Optional.empty();
        }
        if (noun && isOtherPhrase(deed.get(), phrase)) {
          chain = true;
        } else if (noun) {
          return Optional.of(new Governance(deed.get(), Reach.LEAD));
        } else if (hasOwnVerb(phrase)) {
          return Optional.empty();
        } else if (!forms.isPassive(deed.get(), phrase.sentence())
            || chain && isCoordinated(phrase)) {
          return Optional.of(new Governance(deed.get(), Reach.CHAIN));
        }
      }
      if (opensClause(at) && phrase.item().isPresent()) {
        return Optional.empty();
      }
      said |= source.mentions().covers(Mention.Cue.class, at);
      if (source.mentions().covers(Mention.Number.class, at)) {
        if (said) {
          return Optional.empty();
        }
        chain = true;
        steps = 0;
      }
      if (++steps > FAR * 2) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the body of a lawyer who defended two soldiers": what is told of one is no count. */
  private boolean isOfOne(DeedWord noun, CountPhrase phrase) {
    boolean office =
        source.token(noun.end() - 1).is("body")
            && phrase.number().high() > 1
            && source.token(noun.end()).kind() == Token.Kind.WORD
            && !OF.has(source.token(noun.end()));
    return office
        || ONES.has(source.token(noun.end() - 1))
            && IntStream.range(noun.end(), phrase.first())
                .anyMatch(at -> source.isFunction(at, FunctionKind.RELATIVE));
  }

  /** "killed 86 rebels; 14 soldiers and seven civilians have also died": with a verb of its own. */
  private boolean isClause(CountPhrase phrase) {
    int at = phrase.end();
    while (at < phrase.sentence().end() && !ENTRY_ENDS.has(source.token(at))) {
      if (source.isFunction(at, FunctionKind.AUXILIARY) || source.isPast(at)) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "lost: tanks - 12; guns - 40", "fired 21 missiles; and 40 drones": entries of one list. */
  private boolean partsEntries(int at, CountPhrase phrase) {
    boolean arms =
        phrase.form() == CountPhrase.PhraseForm.NUMBER_FIRST
            && phrase.item().filter(noun -> !noun.item().isPeople()).isPresent();
    int next = source.token(at + 1).is("and") ? at + 2 : at + 1;
    return source.token(at).is(";")
        && (phrase.form() == CountPhrase.PhraseForm.ITEM_FIRST
            || arms && isCounted(next) && !isClause(phrase));
  }

  private boolean isCountedWithin(int noun) {
    int from = Math.max(source.sentenceAt(noun).first(), noun - HEDGED);
    return source.mentions().anyBegins(Mention.Number.class, from, noun);
  }

  private boolean isCounted(int at) {
    return source.mentions().startingAt(Mention.Number.class, at).isPresent()
        || source.mentions().covers(Mention.Hedge.class, at);
  }

  /** "lost 690 soldiers killed, 6 tanks": what became of the men did not befall the tanks. */
  private boolean isBehindPeople(DeedWord deed, CountPhrase phrase) {
    boolean arms = phrase.item().filter(noun -> !noun.item().isPeople()).isPresent();
    boolean harmed = deed.deed() == Deed.KILL || deed.deed() == Deed.WOUND;
    return arms
        && harmed
        && deed.form() == Form.PAST
        && source
            .mentions()
            .endingAt(Mention.ItemNoun.class, deed.first())
            .filter(noun -> noun.item().isPeople())
            .filter(noun -> isCountedWithin(noun.first()))
            .isPresent();
  }

  /** "from the strike", "from air strikes": a verb's form that is a noun tells of no loss. */
  private boolean isNominal(DeedWord deed, int from) {
    int before = deed.first() - 1;
    Optional<Mention.Exclusion> noun = source.mentions().at(Mention.Exclusion.class, deed.first());
    if (before < from
        || noun.isEmpty()
        || !deed.isVerb()
        || deed.form() != Form.BASE && deed.form() != Form.THIRD) {
      return false;
    }
    return noun.get().first() < deed.first()
        || forms.isDeterminer(before)
        || source.token(before).is("'s")
        || source.isFunction(before, FunctionKind.PREPOSITION)
        || source.mentions().covers(Mention.Place.class, before)
        || source.mentions().covers(Mention.Party.class, before);
  }

  /** "40 died and 500 police have been sent": the second number is a subject of its own. */
  private boolean hasOwnVerb(CountPhrase phrase) {
    int end = phrase.sentence().end();
    int behind = phrase.hasHead() || phrase.party().isPresent() ? asides.behind(phrase, end) : end;
    return behind < end
        && (phrase.item().isPresent() || behind > phrase.end())
        && (FINITE.contains(source.token(behind).key()) || FATES.has(source.token(behind)));
  }

  private boolean governs(DeedWord deed, CountPhrase phrase) {
    return deed.end() <= phrase.first();
  }

  /** Whether a number stands right before the noun of loss: then it heads another phrase. */
  private boolean isOtherPhrase(DeedWord deed, CountPhrase phrase) {
    for (int at = deed.first() - 1;
        at >= phrase.sentence().first() && at > deed.first() - 6;
        at--) {
      if (source.mentions().covers(Mention.Number.class, at)) {
        return true;
      }
      if (source.token(at).kind() == Token.Kind.MARK
          || source.isFunction(at, FunctionKind.PREPOSITION)
          || source.isFunction(at, FunctionKind.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /** "12 injured after 300 protesters marched": behind it a phrase has a verb of its own. */
  private boolean opensClause(int at) {
    return opensReport(at)
        || SUBORDINATE.contains(source.token(at).key())
            && !source.isFunction(at, FunctionKind.CONJUNCTION)
            && !source.mentions().covers(Mention.Hedge.class, at)
            && !source.mentions().covers(Mention.PeriodPhrase.class, at);
  }

  /** "downed 40 drones, that 13 missiles struck": the second "that" has a verb of its own. */
  private boolean opensReport(int at) {
    return at > 0
        && source.token(at).is("that")
        && (source.token(at - 1).is(",") || source.token(at - 1).is("and"))
        && source.mentions().anyBegins(Mention.Number.class, at + 1, at + 1 + HEDGED);
  }

  /** Whether the phrase goes on a list: ", 12 tanks", "and 12 tanks". */
  boolean isCoordinated(CountPhrase phrase) {
    int before = phrase.first() - 1;
    return before > phrase.sentence().first()
        && (source.token(before).is(",")
            || source.token(before).is(":")
            || source.token(before).is("including")
            || source.isFunction(before, FunctionKind.CONJUNCTION));
  }
}
