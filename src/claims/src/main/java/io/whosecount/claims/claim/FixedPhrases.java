package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells numbers that phrases of the language keep from counting: "the number two", "on strike". */
final class FixedPhrases {
  /** How far from its number "sentenced" and "to death" may stand, in tokens. */
  private static final int COURT = 6;

  /** How far behind its number "on strike" may stand, in tokens. */
  private static final int WORK = 4;

  /** How far from its number a bare "loss" may stand, in tokens. */
  private static final int LOSS = 3;

  /** So many digits without a mark between them. */
  private static final int LONG = 7;

  /** Ranks go no further: "the number two". */
  private static final long RANKS = 10;

  private static final WordSet ORDINALS =
      WordSet.of("hundredth", "thousandth", "millionth", "billionth");

  private static final WordSet CARRYING = WordSet.of("with", "carrying", "had", "carried");

  private static final WordSet SPEAKING =
      WordSet.of("sources", "officials", "leaders", "commanders", "diplomats", "witnesses");

  /** How many words those who speak may be named by: "Iraqi militia officials". */
  private static final int SPEAKERS = 4;

  private static final WordSet SENTENCED = WordSet.of("sentenced", "sentences", "condemned");

  private static final WordSet ABOARD = WordSet.of("on", "aboard", "riding", "in", "astride");

  /** How far before "on two motorcycles" their riders are named, in tokens. */
  private static final int RIDERS = 8;

  private static final WordSet PARENTS =
      WordSet.of(
          "father",
          "mother",
          "dad",
          "mum",
          "mom",
          "grandfather",
          "grandmother",
          "widow",
          "widower");

  private static final WordSet AND = WordSet.of("and");
  private static final WordSet LOST = WordSet.of("loss");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final Source source;
  private final HoursOfDay hours;
  private final NumbersInNames names;

  FixedPhrases(Source source) {
    this.source = source;
    this.hours = new HoursOfDay(source);
    this.names = new NumbersInNames(source);
  }

  /** Why the number of {@code phrase} counts nothing. */
  Optional<String> find(CountPhrase phrase) {
    int first = phrase.number().first();
    int end = phrase.number().end();
    if (isFraction(first, end) || end < last(phrase) && ORDINALS.has(source.token(end))) {
      return Optional.of("it is no whole count");
    }
    if (names.are(phrase)) {
      return Optional.of("it is part of a name");
    }
    if (isRank(phrase, first)) {
      return Optional.of("it is a rank");
    }
    if (isAge(first)) {
      return Optional.of("it is an age");
    }
    if (isOfParent(phrase, first)) {
      return Optional.of("it counts a person's children");
    }
    if (isRidden(phrase)) {
      return Optional.of("it counts what they came on");
    }
    if (isNumberSign(first) || isOutOf(phrase, first)) {
      return Optional.of("it is a number of something else");
    }
    if (isLongDigits(first) || isNumberedDay(phrase, first)) {
      return Optional.of("it is a number of something else");
    }
    if (isYearOfThing(phrase, first) || hours.is(phrase)) {
      return Optional.of("it is a date or time");
    }
    if (isOfCourt(phrase)) {
      return Optional.of("it counts those who were sentenced");
    }
    if (isBareLoss(phrase)) {
      return Optional.of("nothing says what was lost");
    }
    if (phrase.number().high() > 1 && endsOn(phrase, "major")) {
      return Optional.of("it counts something else");
    }
    if (areAboard(phrase)) {
      return Optional.of("it counts those who were aboard");
    }
    if (areSpeakers(phrase)) {
      return Optional.of("it counts those who speak");
    }
    if (isOnStrike(phrase)) {
      return Optional.of("it counts those who do not work");
    }
    return Optional.empty();
  }

  private static int last(CountPhrase phrase) {
    return phrase.sentence().end();
  }

  /** "telephone number 92760548": a count of so many is grouped. */
  private boolean isLongDigits(int first) {
    String text = source.token(first).text();
    return source.token(first).kind() == Token.Kind.NUMBER
        && text.length() >= LONG
        && text.chars().allMatch(Character::isDigit)
        && first > 0
        && source.token(first - 1).kind() == Token.Kind.WORD
        && (source.token(first - 1).is("number") || source.token(first - 1).is("telephone"));
  }

  /** "#2". */
  private boolean isNumberSign(int first) {
    return isThere(first - 1) && source.token(first - 1).is("#") && !source.token(first).spaced();
  }

  /** "one out of two children has fled". */
  private boolean isOutOf(CountPhrase phrase, int first) {
    return phrase.number().high() <= RANKS
        && isThere(first - 3)
        && source.token(first - 1).is("of")
        && source.token(first - 2).is("out")
        && source.mentions().covers(Mention.Number.class, first - 3);
  }

  /** "on Wednesday, day 334 of the war". */
  private boolean isNumberedDay(CountPhrase phrase, int first) {
    int end = phrase.number().end();
    return !phrase.hasHead()
        && isThere(first - 1)
        && source.token(first - 1).is("day")
        && (end >= last(phrase)
            || source.token(end).kind() == Token.Kind.MARK
            || source.token(end).is("of"));
  }

  /** "3 1/2 hours". */
  private boolean isFraction(int first, int end) {
    return isSlash(end + 1) && isDigit(end) && isDigit(end + 2)
        || isSlash(end) && isDigit(end + 1) && first > 0 && isDigit(first - 1)
        || isSlash(first - 1) && isDigit(first - 2) && isDigit(first - 3);
  }

  /** "three military sources told Reuters", "two rebel leaders said". */
  private boolean areSpeakers(CountPhrase phrase) {
    int first = phrase.number().end();
    int end = Math.min(phrase.sentence().end(), first + SPEAKERS);
    int noun = source.find(SPEAKING, first, end);
    return noun < end
        && noun + 1 < phrase.sentence().end()
        && source.mentions().covers(Mention.Cue.class, noun + 1)
        && IntStream.range(first, noun).allMatch(at -> source.token(at).kind() == Token.Kind.WORD)
        && !source.mentions().anyBegins(Mention.DeedWord.class, first, noun);
  }

  private boolean isSlash(int at) {
    return isThere(at) && source.token(at).is("/") && !source.token(at).spaced();
  }

  private boolean isDigit(int at) {
    return isThere(at) && source.token(at).kind() == Token.Kind.NUMBER;
  }

  private boolean isThere(int at) {
    return at >= 0 && at < source.layout().tokens().size();
  }

  /** "the regime's number two", "the number three automaker"; not "put the number at 12". */
  private boolean isRank(CountPhrase phrase, int first) {
    return isOfThread(phrase)
        || first > phrase.sentence().first()
            && phrase.number().high() <= RANKS
            && phrase.hedge().isEmpty()
            && source.token(first - 1).is("number");
  }

  /** "1/ more weapons": the part of a thread. */
  private boolean isOfThread(CountPhrase phrase) {
    int end = phrase.number().end();
    return isSlash(end) && isThere(end + 1) && source.token(end + 1).spaced();
  }

  /** "the youths, aged from 15 to 17". */
  private boolean isAge(int first) {
    return first > 1
        && (source.token(first - 1).is("from") || source.token(first - 1).is("between"))
        && source.token(first - 2).is("aged");
  }

  /** "a father of four was killed", "the mother-of-three died". */
  private boolean isOfParent(CountPhrase phrase, int first) {
    int of = isThere(first - 1) && source.token(first - 1).is("-") ? first - 2 : first - 1;
    int parent = isThere(of - 1) && source.token(of - 1).is("-") ? of - 2 : of - 1;
    return parent >= phrase.sentence().first()
        && source.token(of).is("of")
        && PARENTS.has(source.token(parent));
  }

  /** "shot by two men on two motorcycles". */
  private boolean isRidden(CountPhrase phrase) {
    int on = phrase.first() - 1;
    boolean vehicle = phrase.item().filter(noun -> noun.item() == Item.VEHICLE).isPresent();
    if (!vehicle || on <= phrase.sentence().first() || !ABOARD.has(source.token(on))) {
      return false;
    }
    for (int at = on - 1; at > Math.max(phrase.sentence().first(), on - RIDERS); at--) {
      if (source.token(at).is("by")) {
        return true;
      }
      if (source.token(at).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "a 1996 hostage siege". */
  private boolean isYearOfThing(CountPhrase phrase, int first) {
    return first > phrase.sentence().first()
        && looksLikeYear(phrase)
        && (source.token(first - 1).is("a") || source.token(first - 1).is("an"));
  }

  /** Whether the number is written as years of this and the last century are. */
  boolean looksLikeYear(CountPhrase phrase) {
    return phrase.number().form() == NumberForm.DIGITS
        && isYear(source.token(phrase.number().first()).text());
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4
        && (digits.startsWith("19") || digits.startsWith("20"))
        && YEAR.matcher(digits).matches();
  }

  /** "sentenced 12 soldiers to death", "five rebels were sentenced to death". */
  private boolean isOfCourt(CountPhrase phrase) {
    int from = Math.max(phrase.sentence().first(), phrase.first() - COURT);
    int end = Math.min(last(phrase) - 1, phrase.end() + COURT);
    boolean sentenced = false;
    for (int at = from; at < end; at++) {
      sentenced |= SENTENCED.has(source.token(at));
      if (sentenced && source.token(at).is("to") && source.token(at + 1).is("death")) {
        return true;
      }
    }
    return false;
  }

  /** "a net loss of 40,870", "the 1986 loss": companies count so, and armies "lost 40 men". */
  private boolean isBareLoss(CountPhrase phrase) {
    int from = Math.max(phrase.sentence().first(), phrase.first() - LOSS);
    int end = beforeAnd(phrase, Math.min(last(phrase), phrase.number().end() + LOSS));
    return phrase.item().isEmpty() && phrase.party().isEmpty() && source.hasWord(LOST, from, end);
  }

  /** "the deaths of five and the loss of the boat": another loss. */
  private int beforeAnd(CountPhrase phrase, int end) {
    return source.find(AND, phrase.number().end(), end);
  }

  /** "six major powers": majors are more than one. */
  private boolean endsOn(CountPhrase phrase, String word) {
    return phrase.item().filter(noun -> source.token(noun.end() - 1).is(word)).isPresent();
  }

  /** "sank with 476 people on board": not all of them need be dead. */
  private boolean areAboard(CountPhrase phrase) {
    int before = phrase.first() - 1;
    int end = phrase.end();
    boolean with = before >= phrase.sentence().first() && CARRYING.has(source.token(before));
    return with
        && end < last(phrase)
        && (source.token(end).is("aboard")
            || source.token(end).is("onboard")
            || source.token(end).is("on")
                && end + 1 < last(phrase)
                && source.token(end + 1).is("board"));
  }

  /** "40,000 seamen were still on strike", "80 ships are strike-bound". */
  private boolean isOnStrike(CountPhrase phrase) {
    int end = Math.min(last(phrase) - 1, phrase.end() + WORK);
    for (int at = phrase.end(); at < end; at++) {
      boolean on = source.token(at).is("on") && source.token(at + 1).is("strike");
      boolean bound =
          source.token(at).is("strike")
              && source.token(at + 1).is("-")
              && isThere(at + 2)
              && source.token(at + 2).is("bound");
      if (on || bound) {
        return true;
      }
    }
    return false;
  }
}
