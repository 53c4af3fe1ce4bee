package io.whosecount.claims.claim;

import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Says which time "over the same period" means: the last one that ran from one day to another. */
final class SameTimes {
  /** How many sentences further up the time may be told. */
  private static final int FAR = 3;

  private static final Set<String> TIMES =
      WordSet.of("day", "days", "period", "week", "weeks", "hours", "timeframe", "span", "month");

  private static final WordSet OVER = WordSet.of("during", "over", "in", "within");

  private final Source source;
  private Optional<ToldPeriod> last = Optional.empty();
  private int lastSentence;

  SameTimes(Source source) {
    this.source = source;
  }

  /** Keeps {@code told}, if it is one that "the same" can mean. */
  void remember(ToldPeriod told, Draft draft) {
    boolean sinceWar =
        told.period() instanceof Period.Cumulative && told.rule() == Rule.SINCE_WAR_BEGAN;
    boolean alone = last.isEmpty() || lastSentence < draft.phrase.sentence().index() - FAR;
    boolean span =
        told.period() instanceof Period.Interval
            || told.period() instanceof Period.Day && told.rule() != Rule.DAY_BY_KIND
            || sinceWar && alone;
    if (span) {
      last = Optional.of(told);
      lastSentence = draft.phrase.sentence().index();
    }
  }

  /** The time of {@code draft}, where its sentence tells that it is the same. */
  Optional<ToldPeriod> find(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return last.filter(t -> lastSentence >= sentence.index() - FAR)
        .filter(t -> tellsSame(sentence))
        .map(t -> new ToldPeriod(t.period(), Rule.OF_THE_SAME_TIME, t.first(), t.end()));
  }

  private boolean tellsSame(Sentence sentence) {
    for (int at = sentence.first() + 1; at + 1 < sentence.end(); at++) {
      boolean same = source.token(at).is("same") || source.token(at).is("that");
      if (!same) {
        continue;
      }
      boolean over = source.token(at).is("same") || OVER.has(source.token(at - 1));
      boolean time =
          source.token(at).is("that") && source.token(at + 1).is("time")
              || TIMES.contains(source.token(at + 1).key())
              || at + 2 < sentence.end()
                  && source.token(at).is("same")
                  && TIMES.contains(source.token(at + 2).key());
      if (over && time) {
        return true;
      }
    }
    return false;
  }
}
