package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the numbers that share the fate of the one before: its parts ("seven dead, including four
 * soldiers and three policemen") and its fellows elsewhere ("12 were killed in Homs and three in
 * Hama").
 */
final class Inclusions {
  private static final Set<String> OPENERS =
      WordSet.of("including", "included", "includes", "include", "among", "whom", "them", "namely");

  private static final WordSet INCREASES = WordSet.of("increase", "rise", "jump", "addition");

  /** How many words a place before its number may have, "in" and "and" included. */
  private static final int LONGEST_PLACE = 5;

  /** How far the number before may stand, in tokens. */
  private static final int REACH = 18;

  private final Source source;
  private final Statuses statuses;
  private final GappedFellows gapped;

  Inclusions(Source source) {
    this.source = source;
    this.statuses = new Statuses(source);
    this.gapped = new GappedFellows(source);
  }

  /** The governance of the number before, where this one shares its fate. */
  Optional<Governance> of(CountPhrase phrase, Optional<Draft> previous) {
    Optional<Governance> status =
        previous
            .filter(p -> isStatus(phrase, p))
            .flatMap(p -> p.governance)
            .map(g -> new Governance(g.word(), Reach.PREVIOUS));
    if (status.isPresent()) {
      return status;
    }
    return previous
        .filter(p -> p.phrase.sentence().index() == phrase.sentence().index())
        .filter(p -> phrase.first() - p.phrase.end() <= REACH)
        .filter(
            p ->
                isPart(phrase, p)
                    || isOfThem(phrase, p)
                    || isFellow(phrase, p)
                    || gapped.is(phrase, p)
                    || gapped.isCompanion(phrase, p))
        .flatMap(p -> p.governance)
        .map(g -> new Governance(g.word(), Reach.PREVIOUS));
  }

  /** "Of these, 196 were children", "at least 117 were civilians": what the dead were. */
  private boolean isStatus(CountPhrase phrase, Draft previous) {
    int at = behindOfThem(phrase);
    int apart = phrase.sentence().index() - previous.phrase.sentence().index();
    return phrase.form() == PhraseForm.ELIDED
        && apart >= 0
        && apart <= 1
        && phrase.sentence().block() == previous.phrase.sentence().block()
        && previous.item.isPeople()
        && phrase.number().high() > 1
        && previous.number() > phrase.number().high()
        && at + 1 < phrase.sentence().end()
        && (WERE.contains(source.token(at).key())
                && statuses.at(at + 1, phrase.sentence().end()).isPresent()
            || statuses.isUnderAge(at, phrase.sentence().end()));
  }

  /** "Eleven of them were children", "six of the dead were women". */
  private int behindOfThem(CountPhrase phrase) {
    int of = phrase.end();
    if (of + 2 >= phrase.sentence().end() || !source.token(of).is("of")) {
      return of;
    }
    return source.token(of + 1).is("the") ? of + 3 : of + 2;
  }

  private static final Set<String> WERE = WordSet.of("were", "was", "are");

  private boolean isPart(CountPhrase phrase, Draft previous) {
    boolean people =
        phrase.item().filter(i -> i.item().isPeople()).isPresent()
            || phrase.party().filter(p -> p.form() == PartyForm.PEOPLE).isPresent();
    return isElidedPart(phrase, previous)
        || people
            && phrase.deed().isEmpty()
            && previous.item.isPeople()
            && !hasOwnFate(phrase)
            && (isOpened(phrase) || isCoordinatedWithPart(phrase, previous));
  }

  /**
   * "including 61 from the south", "of them three to friendly fire": the noun goes without saying.
   */
  private boolean isElidedPart(CountPhrase phrase, Draft previous) {
    int end = phrase.end();
    return phrase.form() == PhraseForm.ELIDED
        && previous.number() > phrase.number().high()
        && isOpened(phrase)
        && end < phrase.sentence().end()
        && (source.isFunction(end, FunctionKind.PREPOSITION)
            || source.token(end).is("to")
            || isDisplacedAbroad(phrase, previous))
        && !source.token(end).is("of");
  }

  /** "including 3.7 million who have crossed the border": they are among the displaced. */
  private boolean isDisplacedAbroad(CountPhrase phrase, Draft previous) {
    int at = phrase.end();
    int end = phrase.sentence().end();
    while (at < end
        && (source.token(at).is("who") || source.isFunction(at, FunctionKind.AUXILIARY))) {
      at++;
    }
    return previous.outcome == Outcome.DISPLACED
        && at < end
        && at > phrase.end()
        && ABROAD.contains(source.token(at).key());
  }

  private static final Set<String> ABROAD =
      WordSet.of(
          "crossed", "fled", "sought", "entered", "escaped", "left", "moved", "found", "taken");

  /** "and 20 people wounded", "and 4,530 have been injured". */
  private boolean hasOwnFate(CountPhrase phrase) {
    int at = phrase.end();
    while (at < phrase.sentence().end() && source.isFunction(at, FunctionKind.AUXILIARY)) {
      at++;
    }
    return at < phrase.sentence().end()
        && source.mentions().startingAt(DeedWord.class, at).isPresent();
  }

  private boolean isOpened(CountPhrase phrase) {
    int before = beforeUncounted(phrase);
    return isIncrease(source, phrase)
        || before > phrase.sentence().first()
            && OPENERS.contains(source.token(before).key())
            && !(source.token(before).is("among") && source.token(before - 1).is("from"));
  }

  /** "35,800 had been killed, an increase of 91 in the past 24 hours". */
  static boolean isIncrease(Source source, CountPhrase phrase) {
    int of = phrase.first() - 1;
    return of - 1 > phrase.sentence().first()
        && source.token(of).is("of")
        && INCREASES.has(source.token(of - 1));
  }

  /** Before the "women, children and" of "including women, children and two journalists". */
  private int beforeUncounted(CountPhrase phrase) {
    int before = phrase.first() - 1;
    while (before > phrase.sentence().first()
        && (source.isFunction(before, FunctionKind.DETERMINER) || isOfUncounted(before))) {
      before--;
    }
    return before;
  }

  private boolean isOfUncounted(int at) {
    return source.token(at).is(",")
        || source.token(at).is("and")
        || source
            .mentions()
            .at(Mention.ItemNoun.class, at)
            .filter(noun -> noun.item().isPeople() && noun.end() == noun.first() + 1)
            .isPresent();
  }

  private boolean isCoordinatedWithPart(CountPhrase phrase, Draft previous) {
    boolean part = previous.governance.filter(g -> g.reach() == Reach.PREVIOUS).isPresent();
    return part && isLinked(phrase, previous);
  }

  /** Nothing but commas and "and" stands between the two. */
  private boolean isLinked(CountPhrase phrase, Draft previous) {
    if (phrase.first() <= previous.phrase.end()) {
      return false;
    }
    for (int at = previous.phrase.end(); at < phrase.first(); at++) {
      if (!source.token(at).is(",") && !source.token(at).is("and")) {
        return false;
      }
    }
    return true;
  }

  /** "12 people were killed, five of them children". */
  private boolean isOfThem(CountPhrase phrase, Draft previous) {
    int of = phrase.number().end();
    return phrase.form() == PhraseForm.ELIDED
        && previous.item.isPeople()
        && phrase.number().high() > 1
        && of + 2 < phrase.sentence().end()
        && source.token(of).is("of")
        && THESE.contains(source.token(of + 1).key())
        && source.mentions().endingAt(DeedWord.class, phrase.first()).isEmpty()
        && !source.isFunction(of + 2, FunctionKind.AUXILIARY)
        && source.mentions().startingAt(DeedWord.class, of + 2).isEmpty();
  }

  private static final Set<String> THESE = WordSet.of("them", "whom", "these", "those");

  /** "13 bodies were found in Kegalle and three in Kandy". */
  private boolean isFellow(CountPhrase phrase, Draft previous) {
    int last = phrase.sentence().end();
    int end =
        phrase.end() + 1 < last && source.token(phrase.end()).is("more")
            ? phrase.end() + 1
            : phrase.end();
    int before = phrase.first() - 1;
    if (phrase.form() == PhraseForm.ELIDED && isPlaceFirst(phrase, previous)) {
      return true;
    }
    return phrase.form() == PhraseForm.ELIDED
        && end < phrase.sentence().end()
        && PLACES.contains(source.token(end).key())
        && end + 1 < phrase.sentence().end()
        && isName(end + 1, phrase.sentence().end())
        && before >= previous.phrase.end()
        && LINKS.contains(source.token(before).key());
  }

  /** "14 were killed in Gaza City, in Rafah six": the place stands before its number. */
  private boolean isPlaceFirst(CountPhrase phrase, Draft previous) {
    boolean ends =
        phrase.end() >= phrase.sentence().end()
            || source.token(phrase.end()).kind() == Token.Kind.MARK
            || source.isFunction(phrase.end(), FunctionKind.CONJUNCTION);
    int at = phrase.first() - 1;
    int from = Math.max(previous.phrase.end(), at - LONGEST_PLACE);
    boolean name = ends && at > from && source.token(at).capitalised();
    while (name && at > from && source.token(at).capitalised()) {
      at--;
    }
    return name
        && at - 1 >= from
        && PLACES.contains(source.token(at).key())
        && LINKS.contains(source.token(at - 1).key())
        && previous.item.isPeople();
  }

  private boolean isName(int at, int end) {
    int name = source.token(at).is("the") && at + 1 < end ? at + 1 : at;
    while (name + 1 < end && PARTS.contains(source.token(name).key())) {
      name++;
    }
    return source.token(name).kind() == Token.Kind.WORD && source.token(name).capitalised();
  }

  private static final Set<String> PARTS =
      WordSet.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "region",
          "province",
          "of",
          "neighbouring",
          "neighboring",
          "nearby",
          "district",
          "city");

  private static final Set<String> LINKS = WordSet.of(",", "and", ":", "(", ";");

  private static final Set<String> PLACES = WordSet.of("in", "from", "at", "near", "over", "above");
}
