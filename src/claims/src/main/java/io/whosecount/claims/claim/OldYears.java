package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;

/**
 * Tells numbers that are years of older times, which no date is read from: "in 1877 he fled", "born
 * in Linden (1906-1975)", "a temple built in 270 AD".
 */
final class OldYears {
  private static final long FIRST = 1000;
  private static final long LAST = 2100;

  /** Years have as many digits, and no mark between them. */
  private static final int DIGITS = 4;

  private static final WordSet BEFORE =
      WordSet.of("in", "since", "until", "by", "circa", "late", "early", "mid", "spring", "autumn");

  private static final WordSet ERAS = WordSet.of("ad", "bc", "ce", "bce");

  private final Source source;

  OldYears(Source source) {
    this.source = source;
  }

  /** Whether the number of {@code phrase} is such a year. */
  boolean are(CountPhrase phrase) {
    return isOfEra(phrase) || isOfLife(phrase) || isYear(phrase);
  }

  private boolean isOfEra(CountPhrase phrase) {
    int end = phrase.number().end();
    int before = phrase.number().first() - 1;
    return end < phrase.sentence().end() && isEra(source.token(end))
        || before >= phrase.sentence().first() && isEra(source.token(before));
  }

  private static boolean isEra(Token token) {
    return ERAS.has(token) && Character.isUpperCase(token.text().charAt(1));
  }

  /** "(1906-1975)". */
  private boolean isOfLife(CountPhrase phrase) {
    int before = phrase.number().first() - 1;
    return phrase.number().isRange()
        && phrase.number().low() >= FIRST
        && phrase.number().high() <= LAST
        && before >= phrase.sentence().first()
        && source.token(before).is("(");
  }

  /** "in 1877", "late in 1885", "on December 26, 1776": not "in 1500 homes". */
  private boolean isYear(CountPhrase phrase) {
    int at = phrase.number().first();
    return phrase.number().form() == NumberForm.DIGITS
        && phrase.number().high() >= FIRST
        && phrase.number().high() <= LAST
        && source.token(at).text().length() == DIGITS
        && at > phrase.sentence().first()
        && isTime(at - 1, phrase.sentence().first())
        && !countsNext(phrase.number().end(), phrase.sentence().end());
  }

  private boolean isTime(int at, int first) {
    boolean comma = source.token(at).is(",") && at > first;
    return BEFORE.has(source.token(at))
        || source.mentions().covers(Mention.DateWords.class, comma ? at - 1 : at);
  }

  private boolean countsNext(int at, int end) {
    return at < end
        && source.token(at).kind() == Token.Kind.WORD
        && !source.token(at).capitalised()
        && source.mentions().at(Mention.Function.class, at).isEmpty()
        && source.mentions().startingAt(Mention.DeedWord.class, at).isEmpty()
        && !source.isFunction(at, FunctionKind.PREPOSITION);
  }
}
