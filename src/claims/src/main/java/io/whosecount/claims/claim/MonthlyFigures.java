package io.whosecount.claims.claim;

import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the figures of a month their month: who counts at the top of a text that 1,000 were killed
 * in July goes on counting July, group by group and province by province.
 */
final class MonthlyFigures {
  /** How many sentences into the text the month is told at the latest. */
  private static final int TOP = 5;

  private static final int SHORTEST = 25;
  private static final int LONGEST = 100;

  /** How many days before the text the month ends at the earliest. */
  private static final int RECENT = 45;

  /** Fewer are no figure of a month. */
  private static final long FEW = 20;

  /** The rules that go by no words of time. */
  private static final Set<Rule> WORDLESS =
      EnumSet.of(
          Rule.EVENT_BY_DEFAULT,
          Rule.WHOLE_WAR_BY_KIND,
          Rule.DATE_OF_THE_EVENT,
          Rule.PERFECT_TELLS_SO_FAR);

  private static final WordSet STATISTICS =
      WordSet.of(
          "casualties",
          "documented",
          "fatalities",
          "figure",
          "figures",
          "governorate",
          "recorded",
          "registered",
          "verified",
          "worst",
          "worst-affected",
          "worst-hit");

  private final Source source;
  private final LocalDate published;
  private final Happenings happenings;
  private Optional<ToldPeriod> month = Optional.empty();
  private long counted;
  private int top;

  MonthlyFigures(Source source, Happenings happenings) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.happenings = happenings;
  }

  /** {@code told}, or the month of the report where {@code told} goes by no words of time. */
  ToldPeriod in(ToldPeriod told, Draft draft) {
    if (!draft.item.isPeople()) {
      return told;
    }
    remember(told, draft);
    Sentence sentence = draft.phrase.sentence();
    return month
        .filter(m -> WORDLESS.contains(told.rule()) && draft.number() <= counted)
        .filter(m -> isStatistic(sentence) && !happenings.tellsBlow(sentence))
        .map(m -> new ToldPeriod(m.period(), Rule.STRETCH_OF_THE_REPORT, m.first(), m.end()))
        .orElse(told);
  }

  /** The first sentence that counts a month, and how many it counts. */
  private void remember(ToldPeriod told, Draft draft) {
    int sentence = draft.phrase.sentence().index();
    boolean opens = month.isEmpty() && sentence < TOP && draft.number() >= FEW;
    if (opens && isMonth(told.period())) {
      month = Optional.of(told);
      top = sentence;
    }
    if (month.isPresent() && sentence == top) {
      counted += draft.number();
    }
  }

  private boolean isStatistic(Sentence sentence) {
    return source.hasWord(sentence, STATISTICS) || tellsTheNumber(sentence);
  }

  /** "the number of civilians killed was 872", and not "a number of houses". */
  private boolean tellsTheNumber(Sentence sentence) {
    for (int at = sentence.first(); at + 1 < sentence.end(); at++) {
      if (source.token(at).is("the") && source.token(at + 1).is("number")) {
        return true;
      }
    }
    return false;
  }

  private boolean isMonth(Period period) {
    return period instanceof Period.Interval stretch
        && Stretches.lasts(stretch, SHORTEST, LONGEST)
        && !Stretches.endsBefore(stretch, published.minusDays(RECENT));
  }
}
