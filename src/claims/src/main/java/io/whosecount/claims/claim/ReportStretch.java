package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the losses of a weekly report its week: who counts a week's losses at the top of a text
 * goes on counting that week's, front by front, until other words of time are told.
 */
final class ReportStretch {
  /** How many sentences into the text the stretch is told at the latest. */
  private static final int TOP = 8;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 31;

  /** How many days before the text the stretch ends at the earliest. */
  private static final int RECENT = 4;

  /** How many sentences behind "disputed the figures" the answer stands at the most. */
  private static final int ANSWER = 2;

  private static final WordSet DISPUTED =
      WordSet.of("disputed", "rejected", "denied", "dismissed", "contested", "challenged");
  private static final WordSet FIGURES =
      WordSet.of("figures", "figure", "toll", "claim", "claims", "numbers", "count", "account");
  private static final WordSet TOTALS = WordSet.of("overall", "total", "altogether", "so", "now");

  /** The rules that go by no words of time. */
  private static final Set<Rule> WORDLESS =
      EnumSet.of(
          Rule.EVENT_BY_DEFAULT,
          Rule.WHOLE_WAR_BY_KIND,
          Rule.DATE_OF_THE_EVENT,
          Rule.LIST_OF_THE_WAR);

  private final Source source;
  private final LocalDate published;
  private final Map<String, ToldPeriod> byClaimant = new HashMap<>();
  private Optional<ToldPeriod> latest = Optional.empty();

  ReportStretch(Source source) {
    this.source = source;
    this.published = source.document().facts().published().value();
  }

  /** The stretch of the report, where {@code told} goes by no words; else {@code told}. */
  ToldPeriod in(ToldPeriod told, Draft draft) {
    Optional<String> claimant = draft.attribution.claimant().map(Claimant::id);
    if (claimant.isEmpty() || !isLoss(draft)) {
      return told;
    }
    if (isStretch(told.period()) && draft.phrase.sentence().index() < TOP) {
      byClaimant.putIfAbsent(claimant.get(), told);
      latest = Optional.of(told);
    }
    boolean answers = isAnswer(draft.phrase.sentence());
    Optional<ToldPeriod> stretch =
        answers ? latest : Optional.ofNullable(byClaimant.get(claimant.get()));
    boolean wordless =
        WORDLESS.contains(told.rule()) || answers && told.rule() == Rule.PERFECT_TELLS_SO_FAR;
    return stretch
        .filter(s -> wordless && !source.hasWord(draft.phrase.sentence(), TOTALS))
        .map(s -> new ToldPeriod(s.period(), Rule.STRETCH_OF_THE_REPORT, s.first(), s.end()))
        .orElse(told);
  }

  /** "A rebel spokesman disputed the figures. He said ...": what answers counts the same days. */
  private boolean isAnswer(Sentence sentence) {
    int from = Math.max(0, sentence.index() - ANSWER);
    return source.layout().sentences().subList(from, sentence.index() + 1).stream()
        .anyMatch(s -> source.hasWord(s, DISPUTED) && source.hasWord(s, FIGURES));
  }

  private static boolean isLoss(Draft draft) {
    return draft.item == Item.PERSONNEL || !draft.item.isPeople() && draft.outcome == Outcome.LOST;
  }

  private boolean isStretch(Period period) {
    return period instanceof Period.Interval stretch
        && Stretches.lasts(stretch, SHORTEST, LONGEST)
        && !Stretches.endsBefore(stretch, published.minusDays(RECENT));
  }
}
