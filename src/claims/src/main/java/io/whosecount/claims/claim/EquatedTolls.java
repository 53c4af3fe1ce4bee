package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers that a verb of counting sets equal to a count of losses: "the injured numbered
 * 212", "the number of people kidnapped in six weeks was 85", "an hour later made it five".
 */
final class EquatedTolls {
  private static final Set<String> COUNTS =
      WordSet.of(
          "number", "numbers", "total", "totals", "toll", "tally", "count", "figure", "list");

  private static final Set<String> EQUATES =
      WordSet.of(
          "was",
          "were",
          "is",
          "are",
          "numbered",
          "number",
          "totalled",
          "totaled",
          "reached",
          "reaches",
          "hit",
          "hits",
          "topped",
          "tops",
          "passed",
          "exceeded",
          "exceeds",
          "surpassed",
          "surpasses",
          "neared",
          "nears",
          "crossed",
          "crosses",
          "at",
          "to",
          "past",
          "by",
          "than",
          "beyond");

  /** Verbs of counting before "at" and "to". */
  private static final Set<String> MOVES =
      WordSet.of(
          "stood",
          "stands",
          "standing",
          "put",
          "puts",
          "rose",
          "risen",
          "rises",
          "rising",
          "climbed",
          "climbs",
          "grew",
          "grown",
          "grows",
          "increased",
          "went",
          "gone",
          "jumped",
          "soared",
          "soars",
          "reached",
          "arrived",
          "came",
          "comes",
          "amounted",
          "amounts",
          "remained",
          "remains",
          "estimated",
          "estimates",
          "passed",
          "swelled",
          "shot",
          "surged",
          "revised",
          "mounted",
          "swollen",
          "moved",
          "raised");

  private static final Set<String> SPEAKS =
      WordSet.of("speak", "speaks", "spoke", "talk", "talks", "talked", "speaking");

  private static final Set<String> SAYS =
      WordSet.of(
          "say", "says", "said", "claim", "claims", "claimed", "reported", "counted", "admitted");

  private static final Set<String> MAKES =
      WordSet.of("made", "makes", "put", "puts", "raised", "revised", "placed", "set", "sets");

  private static final Set<String> ABOVE = WordSet.of("above", "over");

  private static final Set<String> PREPOSITIONS = WordSet.of("at", "to", "past", "by", "beyond");

  /** How far before the verb of counting the word of loss may stand, in tokens. */
  private static final int REACH = 20;

  private final Source source;
  private final NumbersOf numbers;

  EquatedTolls(Source source) {
    this.source = source;
    this.numbers = new NumbersOf(source);
  }

  /**
   * The word of loss whose count {@code phrase} tells.
   *
   * @param previous the draft before it, if any
   */
  Optional<Governance> of(CountPhrase phrase, Optional<Draft> previous) {
    boolean bare = !phrase.hasHead() && phrase.exclusion().isEmpty();
    int verb = bare ? verb(phrase) : -1;
    if (verb < 0 && bare && numbers.isSet(phrase)) {
      return counted(phrase, phrase.first() - 1);
    }
    if (verb < 0 && bare && numbers.goesOn(phrase)) {
      return previous.flatMap(p -> p.governance).map(g -> new Governance(g.word(), Reach.PREVIOUS));
    }
    if (verb < 0) {
      return bare && isSaidAlone(phrase, previous) ? ofPrevious(previous) : Optional.empty();
    }
    return isIt(verb) ? ofPrevious(previous) : counted(phrase, verb);
  }

  /** "police speak of 55", "the rebels said 60": another count of those just counted. */
  private boolean isSaidAlone(CountPhrase phrase, Optional<Draft> previous) {
    int end = phrase.end();
    int before = phrase.first() - 1;
    boolean closes =
        end >= phrase.sentence().end()
            || source.token(end).is(".")
            || source.token(end).is(";")
            || source.token(end).is(",");
    if (!closes || before <= phrase.sentence().first() || phrase.number().high() < 2) {
      return false;
    }
    boolean spoken =
        source.token(before).is("of") && SPEAKS.contains(source.token(before - 1).key())
            || SAYS.contains(source.token(before).key());
    return spoken
        && previous
            .filter(p -> p.phrase.sentence().block() == phrase.sentence().block())
            .filter(p -> phrase.sentence().index() - p.phrase.sentence().index() <= 1)
            .isPresent();
  }

  /** "made it five", "put it at 30". */
  private boolean isIt(int verb) {
    return source.token(verb).is("it");
  }

  /** The verb that sets the number equal, or the "it" behind it, or -1. */
  private int verb(CountPhrase phrase) {
    int from = phrase.sentence().first();
    int at = phrase.first() - 1;
    if (at <= from) {
      return -1;
    }
    if (phrase.first() < phrase.number().first() && isHedging(phrase.first())) {
      return phrase.first();
    }
    boolean preposition = PREPOSITIONS.contains(source.token(at).key());
    int it = preposition ? at - 1 : at;
    if (it > from && source.token(it).is("it") && MAKES.contains(source.token(it - 1).key())) {
      return it;
    }
    if (!EQUATES.contains(source.token(at).key())) {
      return -1;
    }
    if (!preposition) {
      return at;
    }
    int move = at - 1;
    while (move > from
        && move > at - 4
        && (source.token(move).key().endsWith("ly")
            || source.mentions().covers(Mention.DateWords.class, move)
            || source.mentions().covers(Mention.PeriodPhrase.class, move))) {
      move--;
    }
    return MOVES.contains(source.token(move).key()) ? move : -1;
  }

  /** "the number of people killed has topped 10,000", "has risen above 10,000". */
  private boolean isHedging(int at) {
    return EQUATES.contains(source.token(at).key())
            && !PREPOSITIONS.contains(source.token(at).key())
        || ABOVE.contains(source.token(at).key()) && MOVES.contains(source.token(at - 1).key());
  }

  /** "the injured", "the total persons kidnapped ...": a word of loss that is counted. */
  private Optional<Governance> counted(CountPhrase phrase, int verb) {
    int from = Math.max(phrase.sentence().first(), verb - REACH);
    for (int at = verb - 1; at >= from; at--) {
      Token token = source.token(at);
      boolean edge =
          token.kind() == Token.Kind.MARK && !token.is("-") && !token.is("\"")
              || source.mentions().covers(Mention.Number.class, at)
                  && !source.mentions().covers(Mention.DateWords.class, at)
                  && !source.mentions().covers(Mention.PeriodPhrase.class, at);
      if (edge) {
        return Optional.empty();
      }
      Optional<DeedWord> deed =
          source.mentions().startingAt(DeedWord.class, at).filter(d -> !d.entry().has("light"));
      if (deed.isPresent()) {
        return deed.filter(d -> !d.isVerb() || d.form() == Form.PAST)
            .filter(d -> NeedsOfDeeds.areMet(d, phrase))
            .filter(d -> isCounted(d, phrase))
            .map(d -> new Governance(d, Reach.LEAD));
      }
    }
    return Optional.empty();
  }

  private boolean isCounted(DeedWord deed, CountPhrase phrase) {
    int before = deed.first() - 1;
    if (before < phrase.sentence().first()
        || source.mentions().endingAt(Mention.Number.class, deed.first()).isPresent()) {
      return false;
    }
    boolean nominal =
        source.isFunction(before, FunctionKind.DETERMINER)
            || source.token(before).is("those")
            || source.token(before).is("of");
    if (nominal && deed.isVerb() && deed.form() == Form.PAST) {
      return true;
    }
    boolean leads = false;
    for (int at = before; at >= phrase.sentence().first() && at > before - 8; at--) {
      leads |= COUNTS.contains(source.token(at).key());
    }
    return leads || deed.end() < phrase.first() && COUNTS.contains(source.token(deed.end()).key());
  }

  private static Optional<Governance> ofPrevious(Optional<Draft> previous) {
    return previous
        .filter(p -> p.item.isPeople())
        .flatMap(p -> p.governance)
        .map(g -> new Governance(g.word(), Reach.PREVIOUS));
  }
}
