package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.text.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells words of time that tell the time of no loss: "a day after", the name of a paper, words that
 * are part of longer ones, words that only compare.
 */
final class IdlePhrases {
  private static final Set<String> ANOTHER_DAY =
      WordSet.of("after", "before", "earlier", "later", "ago");

  /** "during the week of 5 to 11 May". */
  private static final WordSet DATED =
      WordSet.of("of", "from", "to", "ending", "beginning", "starting");

  private static final WordSet AGREED =
      WordSet.of(
          "agreed",
          "announced",
          "brokered",
          "concluded",
          "declared",
          "mediated",
          "negotiated",
          "reached",
          "sealed",
          "signed");

  private static final WordSet PACTS =
      WordSet.of("accord", "agreement", "ceasefire", "cease-fire", "deal", "pact", "truce");

  private static final WordSet COUNTS =
      WordSet.of(
          "count",
          "counts",
          "tally",
          "tallies",
          "report",
          "reports",
          "bulletin",
          "bulletins",
          "update",
          "updates",
          "briefing",
          "briefings",
          "figures",
          "statement",
          "statements");

  private static final WordSet JOINING =
      WordSet.of("part", "fight", "fighting", "fought", "serve", "served", "serving", "involved");

  /** How far behind "daily" the word for the count may stand, in tokens. */
  private static final int NOUN = 3;

  private static final WordSet BEFORE_TIME =
      WordSet.of("on", "in", "at", "early", "late", "earlier");

  private final Source source;
  private final Comparisons comparisons;

  IdlePhrases(Source source, Comparisons comparisons) {
    this.source = source;
    this.comparisons = comparisons;
  }

  /** Whether {@code phrase} tells the time of no loss. */
  boolean is(PeriodPhrase phrase) {
    return isAnotherDay(phrase)
        || isName(phrase)
        || isWithinTime(phrase)
        || isCompared(phrase)
        || isOfPact(phrase.first())
        || isOfCount(phrase)
        || isJoined(phrase);
  }

  /** "a group that had volunteered to take part in the war" tells when nobody fell. */
  private boolean isJoined(PeriodPhrase phrase) {
    return phrase.first() > 0
        && source.token(phrase.first()).is("in")
        && JOINING.has(source.token(phrase.first() - 1));
  }

  /** "the ministry, which releases daily death counts": so often it counts, not so many fell. */
  private boolean isOfCount(PeriodPhrase phrase) {
    int end = Math.min(source.layout().tokens().size(), phrase.end() + NOUN);
    return source.token(phrase.first()).is("daily")
        && IntStream.range(phrase.end(), end).anyMatch(at -> COUNTS.has(source.token(at)));
  }

  /** "despite a truce agreed last month": the time at {@code time} is that of the pact. */
  boolean isOfPact(int time) {
    int first = source.sentenceAt(time).first();
    if (time + 1 < source.layout().tokens().size() && PACTS.has(source.token(time + 1))) {
      return true;
    }
    int at = time - 1;
    while (at > first && BEFORE_TIME.has(source.token(at))) {
      at--;
    }
    return at > first && AGREED.has(source.token(at)) && PACTS.has(source.token(at - 1));
  }

  /** "a day after the attack" is no "a day". */
  private boolean isAnotherDay(PeriodPhrase phrase) {
    return phrase.entry().surface().endsWith(" day")
        && phrase.end() < source.layout().tokens().size()
        && ANOTHER_DAY.contains(source.token(phrase.end()).key());
  }

  /** "a tally compiled by Africa Daily" is of no day. */
  private boolean isName(PeriodPhrase phrase) {
    int at = phrase.first();
    boolean within = at > source.sentenceAt(at).first();
    return within
        && phrase.end() == at + 1
        && source.token(at).capitalised()
        && !source.token(at).text().equals(source.token(at).text().toUpperCase(Locale.ROOT));
  }

  /** "the second half of last year" is not last year, nor is "since last week" last week. */
  private boolean isWithinTime(PeriodPhrase phrase) {
    int at = phrase.first();
    int behind = phrase.end();
    boolean dated =
        behind + 1 < source.layout().tokens().size()
            && DATED.has(source.token(behind))
            && source.mentions().startingAt(DateWords.class, behind + 1).isPresent();
    return dated
        || at > 0
            && (source.token(at - 1).is("since")
                || source
                    .mentions()
                    .endingAt(PeriodPhrase.class, at)
                    .filter(p -> p.entry().surface().equals("as of"))
                    .isPresent()
                || source.mentions().covers(DateWords.class, at - 1)
                    && source.mentions().covers(DateWords.class, at));
  }

  /** "the deadliest strike this year" killed in no year. */
  private boolean isCompared(PeriodPhrase phrase) {
    boolean stretch =
        switch (phrase.entry().canonical()) {
          case "week", "month", "year" -> true;
          case "cumulative" -> source.token(phrase.first()).is("since");
          default -> false;
        };
    return stretch && comparisons.standsBefore(phrase.first());
  }
}
