package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.NumberForm;
import java.util.Optional;
import java.util.Set;

/** Tells why a number counts no loss, by what stands around it. */
final class Refusals {
  private static final Set<String> FRACTIONS =
      Set.of(
          "third",
          "half",
          "quarter",
          "thirds",
          "quarters",
          "fifth",
          "percent",
          "cent",
          "%",
          "most",
          "majority",
          "many",
          "tenth");

  private final Source source;

  Refusals(Source source) {
    this.source = source;
  }

  /** Why a number counts no loss, by what stands around it. */
  Optional<String> find(CountPhrase phrase) {
    if (phrase.exclusion().isPresent()) {
      return Optional.of("it counts " + phrase.exclusion().get().entry().canonical());
    }
    int first = phrase.number().first();
    int end = phrase.number().end();
    boolean designator =
        first > 0
            && source.token(first - 1).is("-")
            && !source.token(first).spaced()
            && !source.token(first - 1).spaced();
    if (designator && phrase.number().form() == NumberForm.DIGITS) {
      return Optional.of("it is part of a name");
    }
    boolean compound =
        end + 1 < phrase.sentence().end()
            && source.token(end).is("-")
            && !source.token(end).spaced()
            && !source.token(end + 1).spaced();
    if (compound) {
      return Optional.of("it is part of a compound");
    }
    boolean clock =
        end + 1 < phrase.sentence().end()
            && source.token(end).is(":")
            && !source.token(end + 1).spaced();
    if (isFractionOf(phrase)) {
      return Optional.of("a fraction of it was meant");
    }
    return clock || isYear(phrase) ? Optional.of("it is a date or time") : Optional.empty();
  }

  /** "a third of the estimated 12,000". */
  private boolean isFractionOf(CountPhrase phrase) {
    int at = phrase.first() - 1;
    while (at > phrase.sentence().first()
        && source.isFunction(at, Mention.FunctionKind.DETERMINER)) {
      at--;
    }
    return at > phrase.sentence().first()
        && source.token(at).is("of")
        && FRACTIONS.contains(source.token(at - 1).key());
  }

  private boolean isYear(CountPhrase phrase) {
    String text = source.token(phrase.number().first()).text();
    boolean year = phrase.number().form() == NumberForm.DIGITS && text.matches("(19|20)\\d\\d");
    return year && phrase.form() == PhraseForm.ELIDED && phrase.hedge().isEmpty();
  }
}
