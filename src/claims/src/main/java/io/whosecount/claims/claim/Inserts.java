package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Exclusion;
import io.whosecount.claims.text.Token;

/**
 * Skips what stands between a number and its noun and tells neither: a short name in brackets, an
 * age.
 */
final class Inserts {
  /** How long a short name may be, in characters. */
  private static final int LONGEST_NAME = 8;

  /** How many words the name of a branch has, and the noun of its soldiers. */
  private static final int BRANCH = 3;

  private final Source source;

  Inserts(Source source) {
    this.source = source;
  }

  /** The token behind what is inserted at {@code at}, or {@code at}. */
  int behind(int at, int end) {
    if (isShortName(at, end)) {
      return at + 3;
    }
    return isAge(at, end) ? behindAge(at) : behindCalibre(at, end);
  }

  /** Behind the calibre of "one 155-mm howitzer" and of "two 122 mm guns", or {@code at}. */
  private int behindCalibre(int at, int end) {
    int unit = at + 1 < end && source.token(at + 1).is("-") ? at + 2 : at + 1;
    boolean calibre =
        unit + 1 < end
            && source.token(at).kind() == Token.Kind.NUMBER
            && source.token(unit).is("mm");
    return calibre ? unit + 1 : at;
  }

  /** Behind the age, or before the "old" of "two 70-year-old men", which are old men. */
  private int behindAge(int at) {
    return source.mentions().startingAt(Mention.ItemNoun.class, at + 4).isPresent()
        ? at + 4
        : at + 5;
  }

  /** How many tokens an age right behind the number adds to the way to its noun. */
  int length(int at, int end) {
    return behind(at, end) - at;
  }

  /** "15 Afghan National Army (ANA) soldiers". */
  private boolean isShortName(int at, int end) {
    return at + 3 < end
        && source.token(at).is("(")
        && source.token(at + 2).is(")")
        && source.token(at + 1).kind() == Token.Kind.WORD
        && source.token(at + 1).text().length() <= LONGEST_NAME
        && source.token(at + 1).text().chars().filter(Character::isUpperCase).count() > 1;
  }

  /** "15 Afghan National Army (ANA) soldiers", "two Army sergeants" count no armies. */
  boolean isArmyByName(Exclusion exclusion) {
    int mark = exclusion.end();
    return exclusion.entry().canonical().equals("unit")
        && source.token(mark - 1).capitalised()
        && (isShortName(mark, source.layout().tokens().size()) || isOfPeople(mark));
  }

  /** "Army sergeants", "Army National Guard soldiers". */
  private boolean isOfPeople(int at) {
    int end = Math.min(source.layout().tokens().size(), at + BRANCH);
    int noun = at;
    while (noun + 1 < end && source.token(noun).capitalised()) {
      noun++;
    }
    return noun < end
        && source
            .mentions()
            .startingAt(Mention.ItemNoun.class, noun)
            .filter(people -> people.item() == Item.PERSONNEL)
            .isPresent();
  }

  /** The "National" of "15 Afghan National Army (ANA) soldiers" is nobody. */
  boolean opensName(Mention.ItemNoun noun, int limit) {
    int next = noun.end();
    return noun.entry().surface().equals("national")
        && source.token(noun.first()).is("national")
        && next < limit
        && source.token(noun.first()).capitalised()
        && source.token(next).capitalised();
  }

  /** "two 14-year-old boys". */
  private boolean isAge(int at, int end) {
    return at + 5 < end
        && source.mentions().startingAt(Mention.Number.class, at).isPresent()
        && source.token(at + 1).is("-")
        && source.token(at + 2).is("year")
        && source.token(at + 3).is("-")
        && source.token(at + 4).is("old");
  }
}
