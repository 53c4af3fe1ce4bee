package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Token;
import java.util.Set;

/** Tells numbers that are the age of a person. */
final class Ages {
  private static final Set<String> AGE_ENDS = Set.of(",", ".", ";", "\"", "who");
  private static final Set<String> AGED = Set.of("over", "under", "past", "above", "below", "aged");
  private static final Set<String> ONES = Set.of("he", "she", "i", "who");
  private static final Set<String> IS = Set.of("was", "is", "am", "turned", "aged");
  private static final long YOUNGEST = 5;
  private static final long OLDEST = 110;

  private final Source source;

  Ages(Source source) {
    this.source = source;
  }

  /** "Olha Koval, 54, was injured", "..., said Olha Koval, 54." */
  boolean areTold(CountPhrase phrase) {
    int first = phrase.number().first();
    int end = phrase.number().end();
    int last = phrase.sentence().end();
    if (isAgeOfOne(phrase)) {
      return true;
    }
    boolean apposed =
        first - 2 >= phrase.sentence().first()
            && source.token(first - 1).is(",")
            && isPersonsName(first - 2)
            && (end >= last || AGE_ENDS.contains(source.token(end).key()));
    return apposed
        && phrase.number().form() == Mention.NumberForm.DIGITS
        && phrase.number().high() >= YOUNGEST
        && phrase.number().high() <= OLDEST;
  }

  /** "he was 24 when he was wounded", "she is 31". */
  private boolean isAgeOfOne(CountPhrase phrase) {
    int first = phrase.number().first();
    return phrase.form() == PhraseForm.ELIDED
        && phrase.number().high() >= YOUNGEST
        && phrase.number().high() <= OLDEST
        && first - 2 >= phrase.sentence().first()
        && ONES.contains(source.token(first - 2).key())
        && IS.contains(source.token(first - 1).key());
  }

  /** "most of the dead were over 50". */
  boolean areToldOfMany(CountPhrase phrase) {
    int first = phrase.first();
    int copula = first < phrase.number().first() ? first - 1 : first - 2;
    return phrase.form() == PhraseForm.ELIDED
        && phrase.number().high() <= OLDEST
        && copula > phrase.sentence().first()
        && AGED.contains(source.token(phrase.number().first() - 1).key())
        && source.isFunction(copula, Mention.FunctionKind.AUXILIARY)
        && (phrase.end() >= phrase.sentence().end()
            || source.token(phrase.end()).kind() == Token.Kind.MARK);
  }

  private boolean isPersonsName(int at) {
    return (source.token(at).capitalised() || isSingularRole(at) || isBareRole(at))
        && source.token(at).kind() == Token.Kind.WORD
        && !source.mentions().covers(Mention.Party.class, at)
        && !source.mentions().covers(Mention.Place.class, at)
        && (!source.mentions().covers(Mention.ItemNoun.class, at) || isBareRole(at))
        && !source.mentions().covers(Mention.Office.class, at)
        && !source.mentions().covers(Mention.KnownClaimant.class, at)
        && !source.mentions().covers(Mention.DateWords.class, at);
  }

  /** "Brit teacher, 24, feared dead": a headline's singular noun has an age. */
  private boolean isBareRole(int at) {
    return source
        .mentions()
        .endingAt(Mention.ItemNoun.class, at + 1)
        .filter(noun -> noun.item().isPeople() && noun.entry().has("noun"))
        .filter(noun -> noun.entry().surface().endsWith(source.token(at).key()))
        .filter(noun -> !source.token(at).key().endsWith("s"))
        .isPresent();
  }

  /** "the striker, 27, was": an article, a noun, the age. */
  private boolean isSingularRole(int at) {
    return at > 0
        && source.isFunction(at - 1, Mention.FunctionKind.DETERMINER)
        && !source.token(at).key().endsWith("s");
  }
}
