package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Tells where the words of time begin that are of another number: the next, or one compared. */
final class ClauseEnds {
  private static final WordSet COMPARED =
      WordSet.of("after", "against", "from", "than", "to", "versus", "vs", "with");

  private static final WordSet ALL =
      WordSet.of(
          "for", "in", "during", "over", "all", "of", "the", "whole", "entire", "full", "same",
          "period", "months", "time", "stretch");

  /** How many words at the most stand in "in the whole of", "in the same period of". */
  private static final int WHOLE = 6;

  private static final WordSet AND = WordSet.of("and", "but", "while");

  private final Source source;

  ClauseEnds(Source source) {
    this.source = source;
  }

  /** The token in {@code [from, end)} that closes the clause, else {@code end}. */
  int of(int from, int end) {
    for (int at = from; at < end; at++) {
      if (source.token(at).is(";") || at + 3 < end && opensNext(at) || compares(at, end)) {
        return at;
      }
    }
    return end;
  }

  /** In "abducted ten in March, and in April it took four" the second month is that of the four. */
  private boolean opensNext(int at) {
    if (!source.token(at).is(",") || !AND.has(source.token(at + 1))) {
      return false;
    }
    boolean preposition = source.isFunction(at + 2, Mention.FunctionKind.PREPOSITION);
    int time = preposition ? at + 3 : at + 2;
    return isTime(time) || isTime(at + 2);
  }

  /** In "78 were killed, up from 247 in September" the month is that of the number compared. */
  private boolean compares(int at, int end) {
    Optional<Mention.Number> number =
        COMPARED.has(source.token(at)) && at + 1 < end
            ? source.mentions().startingAt(Mention.Number.class, at + 1)
            : Optional.empty();
    return number.filter(n -> isTime(n.end() + 1) || isTime(behindWhole(n.end()))).isPresent();
  }

  /** "96 this year, compared with 140 for all of 2030": the time is that of the number compared. */
  boolean isCompared(Draft other) {
    int end = other.phrase.sentence().end();
    return compares(other.phrase.number().first() - 1, end)
        || compares(other.phrase.first() - 1, end);
  }

  /** Behind "for all of" and "in the whole of": the time that the number compared is of. */
  private int behindWhole(int at) {
    int end = source.sentenceAt(at - 1).end();
    int look = at;
    while (look < end && look < at + WHOLE && ALL.has(source.token(look))) {
      look++;
    }
    return look;
  }

  private boolean isTime(int at) {
    return source.mentions().startingAt(Mention.DateWords.class, at).isPresent()
        || source.mentions().startingAt(Mention.PeriodPhrase.class, at).isPresent();
  }
}
