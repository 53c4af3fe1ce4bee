package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells parts of the dead of whom the text says nothing but that they have a name, a grave or
 * parents: "nine of the dead have been identified", "the names of 12 of the wounded".
 */
final class NamedDead {
  private static final Set<String> NAMING =
      WordSet.of(
          "names",
          "photos",
          "pictures",
          "portraits",
          "identities",
          "parents",
          "relatives",
          "families",
          "widows",
          "coffins",
          "remains",
          "identified",
          "identify",
          "named",
          "naming",
          "identifying");

  private static final Set<String> WORKS = WordSet.of("flown", "brought", "sent", "taken", "laid");

  /** How far behind "of the" the word of loss may stand, and behind that its verb, in tokens. */
  private static final int REACH = 4;

  private final Source source;

  NamedDead(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} is "N of the dead" and they are only named, buried or mourned. */
  boolean areOnlyNamed(CountPhrase phrase) {
    int of = phrase.number().end();
    int end = phrase.sentence().end();
    boolean part =
        of + 2 < end
            && source.token(of).is("of")
            && (source.isFunction(of + 1, FunctionKind.DETERMINER)
                || source.token(of + 1).is("those"));
    Optional<DeedWord> dead = part ? dead(of + 1, end) : Optional.empty();
    return dead.filter(d -> isNamed(phrase) || isWorkedOn(d.end(), end)).isPresent();
  }

  private Optional<DeedWord> dead(int from, int end) {
    for (int at = from;
        at < Math.min(end, from + REACH) && !source.isFunction(at, FunctionKind.AUXILIARY);
        at++) {
      Optional<DeedWord> deed =
          source
              .mentions()
              .startingAt(DeedWord.class, at)
              .filter(d -> d.isCount() || d.isVerb() && d.form() == Form.PAST)
              .filter(d -> befell(d.deed()));
      if (deed.isPresent()) {
        return deed;
      }
    }
    return Optional.empty();
  }

  private static boolean befell(Deed deed) {
    return switch (deed) {
      case KILL, DIE, DEATHS, WOUND, MISSING, CASUALTIES -> true;
      default -> false;
    };
  }

  /** "the names of nine of the dead", "identified 21 of the dead". */
  private boolean isNamed(CountPhrase phrase) {
    int before = phrase.first() - 1;
    if (before <= phrase.sentence().first()) {
      return false;
    }
    int at = source.token(before).is("of") ? before - 1 : before;
    return NAMING.contains(source.token(at).key());
  }

  /** "have been identified", "were flown home". */
  private boolean isWorkedOn(int from, int end) {
    int at = from;
    while (at < Math.min(end, from + REACH)
        && !source.token(at).is("identified")
        && (source.isFunction(at, FunctionKind.AUXILIARY)
            || source.token(at).key().endsWith("ly"))) {
      at++;
    }
    return at > from
        && at < end
        && (source.token(at).key().endsWith("ed") || WORKS.contains(source.token(at).key()))
        && source.mentions().startingAt(DeedWord.class, at).isEmpty();
  }
}
