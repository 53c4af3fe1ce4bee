package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells why a number counts no loss, by what stands around it. */
final class Refusals {
  private static final Set<String> FRACTIONS =
      WordSet.of(
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
          "none",
          "neither",
          "some",
          "several",
          "tenth");

  private static final Set<String> SHARES =
      WordSet.of("third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths");

  private static final Set<String> HOMES = WordSet.of("shelter", "homes", "home", "a");

  /** "nine in ten": the whole of a share is no larger. */
  private static final long LEAST_WHOLE = 10;

  private final Source source;
  private final NamedDead dead;
  private final Ages ages;
  private final Superseded superseded;
  private final FixedPhrases phrases;
  private final OneOfMany ones;
  private final CountedAgents agents;
  private final OldYears years;
  private final Rates rates;
  private final Teasers teasers;

  Refusals(Source source) {
    this.source = source;
    this.dead = new NamedDead(source);
    this.ages = new Ages(source);
    this.superseded = new Superseded(source);
    this.phrases = new FixedPhrases(source);
    this.ones = new OneOfMany(source);
    this.agents = new CountedAgents(source);
    this.years = new OldYears(source);
    this.rates = new Rates(source);
    this.teasers = new Teasers(source);
  }

  /** "[4]" behind a sentence. */
  private boolean isFootnote(int first, int end) {
    return first > 0
        && end < source.layout().tokens().size()
        && source.token(first - 1).is("[")
        && source.token(end).is("]");
  }

  /** The 131 of "Shahed-136/131". */
  private boolean isSecondName(int first) {
    return first > 2
        && source.token(first - 1).is("/")
        && source.token(first - 2).kind() == Token.Kind.NUMBER
        && source.token(first - 3).is("-")
        && !source.token(first).spaced()
        && !source.token(first - 2).spaced();
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
    designator |= isSecondName(first) || isFootnote(first, end);
    if (designator && phrase.number().form() == NumberForm.DIGITS) {
      return Optional.of("it is part of a name");
    }
    if (teasers.hold(phrase)) {
      return Optional.of("it stands in the headline of another article");
    }
    Optional<String> fixed = phrases.find(phrase);
    if (fixed.isPresent()) {
      return fixed;
    }
    if (ages.areTold(phrase)) {
      return Optional.of("it is the age of a person");
    }
    if (isTornApart(first, end, phrase.sentence().end())) {
      return Optional.of("its digits are grouped in a way that is not read");
    }
    if (superseded.is(phrase)) {
      return Optional.of("it is an earlier count");
    }
    if (isOfStrikes(phrase)) {
      return Optional.of("it counts attack");
    }
    if (ones.arePicked(phrase)) {
      return Optional.of("it picks one out of many");
    }
    boolean difference =
        phrase.form() == PhraseForm.ELIDED
            && phrase.first() > phrase.sentence().first()
            && source.token(phrase.first() - 1).is("by");
    if (difference) {
      return Optional.of("it is a difference");
    }
    boolean speakers =
        first > 0
            && source
                .mentions()
                .at(Mention.Cue.class, first - 1)
                .filter(cue -> cue.isBefore() && cue.entry().has("speech"))
                .isPresent();
    if (speakers) {
      return Optional.of("it counts those who speak");
    }
    if (agents.are(phrase)) {
      return Optional.of("it counts those who did it");
    }
    if (dead.areOnlyNamed(phrase)) {
      return Optional.of("it tells nothing of how many were lost");
    }
    if (isInNeed(phrase)) {
      return Optional.of("it counts those who want for something");
    }
    if (isRatio(phrase) || rates.isOf(phrase)) {
      return Optional.of("it is a share");
    }
    if (ages.areToldOfMany(phrase)) {
      return Optional.of("it is an age");
    }
    if (countsNoLoss(phrase)) {
      return Optional.of("it is a part of what counts no loss");
    }
    boolean compound =
        end + 1 < phrase.sentence().end()
            && source.token(end).is("-")
            && !source.token(end).spaced()
            && !source.token(end + 1).spaced()
            && source.mentions().startingAt(Mention.Hedge.class, end).isEmpty();
    if (compound) {
      return Optional.of("it is part of a compound");
    }
    boolean minutes =
        first > 1
            && source.token(first - 1).is(":")
            && !source.token(first).spaced()
            && source.token(first - 2).kind() == Token.Kind.NUMBER;
    boolean clock =
        end + 1 < phrase.sentence().end()
            && source.token(end).is(":")
            && !source.token(end + 1).spaced();
    if (phrase.deed().isEmpty() && isFractionOf(phrase)) {
      return Optional.of("a fraction of it was meant");
    }
    return minutes || clock || isYear(phrase) || years.are(phrase)
        ? Optional.of("it is a date or time")
        : Optional.empty();
  }

  /** "nine in ten Gazans", "one in five". */
  private boolean isRatio(CountPhrase phrase) {
    int first = phrase.number().first();
    int end = phrase.number().end();
    boolean share =
        phrase.number().high() < LEAST_WHOLE
            && end + 1 < phrase.sentence().end()
            && source.token(end).is("in")
            && isSmall(end + 1);
    boolean whole =
        phrase.number().high() <= LEAST_WHOLE
            && first - 2 >= phrase.sentence().first()
            && source.token(first - 1).is("in")
            && isSmall(first - 2);
    return share || whole;
  }

  private boolean isSmall(int at) {
    return source
        .mentions()
        .at(Mention.Number.class, at)
        .filter(number -> number.high() <= LEAST_WHOLE)
        .isPresent();
  }

  /** "6,500 people without water and power", "2 million in need of aid". */
  private boolean isInNeed(CountPhrase phrase) {
    int at = phrase.end();
    if (at + 1 >= phrase.sentence().end() || phrase.deed().isPresent()) {
      return false;
    }
    String next = source.token(at + 1).key();
    return source.token(at).is("without") && !HOMES.contains(next)
        || source.token(at).is("in") && next.equals("need")
        || source.token(at).is("at") && next.equals("risk");
  }

  /** "1,00,000": better no number than the 1 of it. */
  private boolean isTornApart(int first, int end, int last) {
    boolean goesOn =
        end + 1 < last
            && source.token(end).is(",")
            && !source.token(end).spaced()
            && !source.token(end + 1).spaced()
            && source.token(end + 1).kind() == Token.Kind.NUMBER;
    boolean comesFrom =
        first >= 2
            && source.token(first - 1).is(",")
            && !source.token(first).spaced()
            && !source.token(first - 1).spaced()
            && Character.isDigit(
                source.token(first - 2).text().charAt(source.token(first - 2).text().length() - 1));
    return goesOn || comesFrom;
  }

  /** "lost 12 of their past 15 games": a part counts what its whole counts. */
  private boolean countsNoLoss(CountPhrase phrase) {
    int of = phrase.number().end();
    int end = Math.min(phrase.sentence().end(), of + 5);
    if (of >= end || !source.token(of).is("of")) {
      return false;
    }
    List<Mention.Number> whole = source.mentions().within(Mention.Number.class, of + 1, end);
    return !whole.isEmpty()
        && source
            .mentions()
            .startingAt(Mention.Exclusion.class, whole.getFirst().end())
            .filter(e -> !source.mentions().covers(Mention.ItemNoun.class, e.end()))
            .isPresent();
  }

  /** "launched four missile and 88 air strikes": the noun behind the second is of both. */
  private boolean isOfStrikes(CountPhrase phrase) {
    int and = phrase.end();
    boolean singular =
        phrase.number().high() > 1
            && phrase.item().filter(noun -> !noun.item().isPeople()).isPresent()
            && !source.token(and - 1).key().endsWith("s")
            && and + 1 < phrase.sentence().end()
            && source.token(and).is("and");
    return singular
        && source
            .mentions()
            .startingAt(Mention.Number.class, and + 1)
            .flatMap(next -> source.mentions().startingAt(Mention.Exclusion.class, next.end()))
            .filter(noun -> noun.entry().canonical().equals("attack"))
            .isPresent();
  }

  /** "a third of the estimated 12,000". */
  private boolean isFractionOf(CountPhrase phrase) {
    int behind = phrase.number().end();
    boolean share =
        behind < phrase.sentence().end() && SHARES.contains(source.token(behind).key())
            || behind + 1 < phrase.sentence().end()
                && source.token(behind).is("-")
                && SHARES.contains(source.token(behind + 1).key());
    if (share) {
      return true;
    }
    int at = phrase.first() - 1;
    while (at > phrase.sentence().first() && isOwner(at)) {
      at--;
    }
    return at > phrase.sentence().first()
        && source.token(at).is("of")
        && FRACTIONS.contains(source.token(at - 1).key());
  }

  /** "half of the army's 12,000 rockets": an article, a party, its possessive. */
  private boolean isOwner(int at) {
    return source.isFunction(at, Mention.FunctionKind.DETERMINER)
        || source.token(at).is("'s")
        || source.mentions().covers(Mention.Party.class, at)
        || source.isSideWord(at, SideWord.OWN);
  }

  private boolean isYear(CountPhrase phrase) {
    return phrases.looksLikeYear(phrase)
        && phrase.form() == PhraseForm.ELIDED
        && phrase.hedge().isEmpty();
  }
}
