package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Tells numbers that are the age of a person. */
final class Ages {
  private static final Set<String> AGE_ENDS = WordSet.of(",", ".", ";", "\"", "who");
  private static final Set<String> AGED =
      WordSet.of("over", "under", "past", "above", "below", "aged");
  private static final Set<String> ONES = WordSet.of("he", "she", "i", "who");
  private static final Set<String> IS = WordSet.of("was", "is", "am", "turned", "aged");
  private static final Set<String> AS_OLD = WordSet.of("young", "old");
  private static final Set<String> BOUNDS = WordSet.of("under", "over", "older", "younger");
  private static final long CHILD = 17;
  private static final long YOUNGEST = 5;
  private static final long OLDEST = 110;

  /** How many tokens the ages of several people may have: "5, 7, 9 and 12". */
  private static final int AGES = 10;

  private static final WordSet DYING = WordSet.of("dead", "died", "dies");

  private static final WordSet JOINS = WordSet.of(",", "and", "or");

  private final Source source;

  Ages(Source source) {
    this.source = source;
  }

  /** "Olha Koval, 54, was injured", "..., said Olha Koval, 54." */
  boolean areTold(CountPhrase phrase) {
    int first = phrase.number().first();
    int end = phrase.number().end();
    int last = phrase.sentence().end();
    if (isAgeOfOne(phrase)
        || isAsOldAs(phrase)
        || isBound(phrase)
        || areAgesOfSeveral(phrase)
        || isAgeOfOffice(phrase)
        || isAgeAtDeath(phrase)) {
      return true;
    }
    boolean apposed =
        first - 2 >= phrase.sentence().first()
            && isApposed(first - 1)
            && isPersonsName(comma(first - 1) - 1)
            && (end >= last || AGE_ENDS.contains(source.token(end).key()));
    boolean child =
        phrase.number().form() == Mention.NumberForm.WORDS
            && phrase.number().high() <= CHILD
            && end < last
            && source.token(end).is(",")
            && phrase.hedge().isEmpty();
    return apposed
        && (child
            || phrase.number().form() == Mention.NumberForm.DIGITS
                && phrase.number().high() >= YOUNGEST
                && phrase.number().high() <= OLDEST);
  }

  /** "Two girls, aged 8 and 10", "men aged 32, 45 and 60". */
  private boolean areAgesOfSeveral(CountPhrase phrase) {
    int at = phrase.number().first() - 1;
    int from = Math.max(phrase.sentence().first(), at - AGES);
    while (at > from
        && (JOINS.has(source.token(at)) || source.mentions().covers(Mention.Number.class, at))) {
      at--;
    }
    return phrase.number().high() <= OLDEST
        && at < phrase.number().first() - 1
        && (source.token(at).is("aged") || source.token(at).is("ages"));
  }

  /** "who died at 88", "Columnist Dead At 88"; not "put the dead at 88". */
  private boolean isAgeAtDeath(CountPhrase phrase) {
    int at = phrase.number().first() - 1;
    int end = phrase.number().end();
    return phrase.number().form() == Mention.NumberForm.DIGITS
        && phrase.form() == PhraseForm.ELIDED
        && phrase.number().high() >= YOUNGEST
        && phrase.number().high() <= OLDEST
        && at - 1 > phrase.sentence().first()
        && source.token(at).is("at")
        && DYING.has(source.token(at - 1))
        && (!source.token(at - 1).is("dead") || isOfOne(at - 2))
        && (end >= phrase.sentence().end() || source.token(end).kind() == Token.Kind.MARK);
  }

  /** "Smith is dead at 70", "Actor Dead at 70". */
  private boolean isOfOne(int at) {
    return BeForms.has(source.token(at)) || source.token(at).capitalised() && isPersonsName(at);
  }

  /** "The general, 54, was killed": between two commas behind the one office. */
  private boolean isAgeOfOffice(CountPhrase phrase) {
    int comma = phrase.number().first() - 1;
    int end = phrase.number().end();
    return phrase.number().form() == Mention.NumberForm.DIGITS
        && phrase.number().high() <= OLDEST
        && comma - 2 >= phrase.sentence().first()
        && end < phrase.sentence().end()
        && source.token(comma).is(",")
        && source.token(end).is(",")
        && source.isFunction(comma - 2, Mention.FunctionKind.DETERMINER)
        && source.mentions().covers(Mention.Office.class, comma - 1);
  }

  /** The comma of ", 62," and of ", also 62,". */
  private int comma(int before) {
    return source.token(before).is("also") ? before - 1 : before;
  }

  private boolean isApposed(int before) {
    return comma(before) > 0 && source.token(comma(before)).is(",");
  }

  /** "he was 24 when he was wounded", "she is 31", "Ellen was 46 when she was killed". */
  private boolean isAgeOfOne(CountPhrase phrase) {
    int first = phrase.number().first();
    boolean when =
        phrase.number().end() < phrase.sentence().end()
            && source.token(phrase.number().end()).is("when");
    return phrase.form() == PhraseForm.ELIDED
        && phrase.number().high() >= YOUNGEST
        && phrase.number().high() <= OLDEST
        && first - 2 >= phrase.sentence().first()
        && IS.contains(source.token(first - 1).key())
        && (ONES.contains(source.token(first - 2).key())
            || when && source.token(first - 2).capitalised() && isPersonsName(first - 2));
  }

  /** "children as young as nine", not "as many as nine". */
  private boolean isAsOldAs(CountPhrase phrase) {
    int as = phrase.first() - 1;
    return phrase.form() == PhraseForm.ELIDED
        && as - 2 >= phrase.sentence().first()
        && source.token(as).is("as")
        && AS_OLD.contains(source.token(as - 1).key())
        && source.token(as - 2).is("as");
  }

  /** "girls 15 and under", "men 60 and over". */
  private boolean isBound(CountPhrase phrase) {
    int and = phrase.number().end();
    return phrase.form() == PhraseForm.ELIDED
        && phrase.number().high() <= OLDEST
        && and + 1 < phrase.sentence().end()
        && (source.token(and).is("and") || source.token(and).is("or"))
        && BOUNDS.contains(source.token(and + 1).key());
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
