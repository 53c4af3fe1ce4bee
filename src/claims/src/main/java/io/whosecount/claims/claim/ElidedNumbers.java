package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Says whether a number that stands for its noun is bound to a word of loss. */
final class ElidedNumbers {
  private static final Set<String> TOTAL =
      WordSet.of("total", "toll", "number", "figure", "tally", "count");

  private final Source source;

  ElidedNumbers(Source source) {
    this.source = source;
  }

  /** A number without a noun must stand close to its verb. */
  boolean isBound(CountPhrase phrase, Governance governance) {
    if (phrase.form() != PhraseForm.ELIDED) {
      return true;
    }
    return switch (governance.reach()) {
      case OBJECT ->
          governance.word().deed() != Deed.LOSE && !governance.word().entry().has("people")
              || isAlone(phrase);
      case PREDICATE ->
          namesPeople(phrase)
              || distance(phrase, governance) <= 5
                  && (governance.word().deed() != Deed.DISPLACE
                      || isAlone(phrase)
                      || source.token(phrase.end()).is("ethnic")
                      || source.token(phrase.end()).capitalised());
      case LEAD -> true;
      case CHAIN -> isCoordinated(phrase) && nothingBehind(phrase) || isTotal(phrase);
      case HEAD, BLOCK, PREVIOUS, WHOLE -> true;
    };
  }

  /** "850 Palestinians, among them many children, have been killed". */
  private static boolean namesPeople(CountPhrase phrase) {
    return phrase
        .party()
        .filter(
            p -> p.form() == Mention.PartyForm.PEOPLE || p.form() == Mention.PartyForm.ADJECTIVE)
        .isPresent();
  }

  /**
   * "611 mines and explosives were destroyed", "bombed three empty fields", "shot down 87 cru" at a
   * cut end: they are a thing that no list knows.
   */
  static boolean hasUnknownNoun(Source source, CountPhrase phrase) {
    int at = phrase.end();
    return phrase.form() == PhraseForm.ELIDED
        && phrase.party().isEmpty()
        && !isAlone(source, phrase)
        && (isPlural(source, at)
            || at + 1 >= phrase.sentence().end()
            || !source.token(at).key().endsWith("ly") && isPlural(source, at + 1));
  }

  private static boolean isPlural(Source source, int at) {
    return source.token(at).kind() == Token.Kind.WORD && source.token(at).key().endsWith("s");
  }

  private boolean isAlone(CountPhrase phrase) {
    return isAlone(source, phrase);
  }

  /** "lost 620 over the day", not "lost 620 customers": no noun stands behind. */
  private static boolean isAlone(Source source, CountPhrase phrase) {
    int at = phrase.end();
    return at >= phrase.sentence().end()
        || source.token(at).kind() != Token.Kind.WORD
        || source.mentions().covers(Mention.Function.class, at)
        || source.mentions().covers(Mention.PeriodPhrase.class, at)
        || source.mentions().covers(Mention.DateWords.class, at)
        || source.mentions().covers(Mention.DeedWord.class, at)
        || source.mentions().covers(Mention.Hedge.class, at);
  }

  private int distance(CountPhrase phrase, Governance governance) {
    return governance.word().first() - phrase.end();
  }

  private boolean isCoordinated(CountPhrase phrase) {
    int before = phrase.first() - 1;
    return before > phrase.sentence().first()
        && (source.token(before).is(",")
            || source.token(before).is("and")
            || source.token(before).is("to"));
  }

  private boolean nothingBehind(CountPhrase phrase) {
    return phrase.end() >= phrase.sentence().end()
        || source.token(phrase.end()).kind() == Token.Kind.MARK
        || source.isFunction(phrase.end(), Mention.FunctionKind.PREPOSITION)
        || source.isFunction(phrase.end(), Mention.FunctionKind.CONJUNCTION);
  }

  /** "bringing the total to 377,820": the number goes on counting what the one before counted. */
  Optional<Governance> ofPrevious(CountPhrase phrase, Optional<Draft> previous) {
    boolean others = phrase.form() == PhraseForm.ELIDED && isTotal(phrase);
    return others
        ? previous.flatMap(d -> d.governance).map(g -> new Governance(g.word(), Reach.PREVIOUS))
        : Optional.empty();
  }

  private boolean isTotal(CountPhrase phrase) {
    for (int at = phrase.first() - 1;
        at >= phrase.sentence().first() && at > phrase.first() - 6;
        at--) {
      if (TOTAL.contains(source.token(at).key())) {
        return true;
      }
      if (source.token(at).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }
}
