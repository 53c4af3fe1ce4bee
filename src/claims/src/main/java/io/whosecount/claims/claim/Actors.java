package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Tells those who do something, or stand beside the dead, from those whom it befalls. */
final class Actors {
  private static final Set<String> TIMES =
      WordSet.of("day", "night", "week", "month", "year", "hour", "weekend", "morning", "evening");

  private static final Set<String> OWN = WordSet.of("their", "his", "her", "its", "our");

  /** What people lose who live. */
  private static final Set<String> THINGS =
      WordSet.of(
          "power",
          "electricity",
          "everything",
          "jobs",
          "homes",
          "access",
          "contact",
          "water",
          "heating",
          "consciousness",
          "control",
          "money",
          "touch",
          "support",
          "relatives",
          "property",
          "belongings",
          "livestock",
          "income");

  private final Source source;

  Actors(Source source) {
    this.source = source;
  }

  /** "three gunmen killed the mayor", "300 homes lost their heating": the verb has an object. */
  boolean act(DeedWord deed, CountPhrase phrase) {
    int object = deed.end();
    int end = phrase.sentence().end();
    return deed.isVerb()
        && deed.form() == Form.PAST
        && deed.deed().loser() != Deed.Loser.COUNTED
        && object + 1 < end
        && (source.isFunction(object, FunctionKind.DETERMINER)
            || OWN.contains(source.token(object).key())
            || phrase.item().isPresent() && isPeople(object)
            || deed.deed() == Deed.LOSE && isThing(object))
        && !isTime(object, end);
  }

  /** "three policemen kidnapped migrants". */
  private boolean isPeople(int object) {
    return source
        .mentions()
        .startingAt(Mention.ItemNoun.class, object)
        .filter(noun -> noun.item().isPeople())
        .isPresent();
  }

  /** "a million people lost power", not "12 men lost overnight". */
  private boolean isThing(int object) {
    return THINGS.contains(source.token(object).key());
  }

  private boolean isTime(int first, int end) {
    for (int at = first; at < Math.min(end, first + 3); at++) {
      boolean time =
          TIMES.contains(source.token(at).key())
              || source.mentions().covers(Mention.DateWords.class, at)
              || source.mentions().covers(Mention.PeriodPhrase.class, at)
              || source.mentions().covers(Mention.Event.class, at);
      if (time) {
        return true;
      }
    }
    return false;
  }

  /** "200 relatives of the dead", "40 extras played the dead": others are the dead. */
  boolean isNounOfOthers(DeedWord deed) {
    return !deed.isVerb()
        && deed.first() > 0
        && source.isFunction(deed.first() - 1, FunctionKind.DETERMINER);
  }
}
