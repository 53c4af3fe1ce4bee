package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import java.util.List;
import java.util.Optional;

/** Says which time a number covers: from its own words, from its list, from its kind. */
final class PeriodResolver {
  private final Happenings happenings;
  private final NeighbourPeriods neighbours;
  private final SayingDay saying;
  private final SentencePeriods sentences;
  private final ListPeriods lists;
  private final PeriodByKind kinds;
  private final WarTotals totals;
  private final BehindTotal behindTotal;
  private final CarriedTimes carried;
  private final RelativeTimes relative;
  private final ReportStretch reports;
  private final SameTimes same;
  private final NamedBattles battles;

  PeriodResolver(Source source) {
    this.happenings = new Happenings(source);
    this.neighbours = new NeighbourPeriods(source, happenings);
    this.saying = new SayingDay(source);
    PeriodWords words = new PeriodWords(source, saying, happenings);
    this.sentences = new SentencePeriods(source, words);
    this.lists = new ListPeriods(source, words, saying);
    this.kinds = new PeriodByKind(source, saying, words, happenings);
    this.totals = new WarTotals(saying);
    this.behindTotal = new BehindTotal(source, happenings, saying, kinds, totals);
    this.carried = new CarriedTimes(source, words);
    this.relative = new RelativeTimes(source, saying);
    this.reports = new ReportStretch(source);
    this.same = new SameTimes(source);
    this.battles = new NamedBattles(source);
  }

  /**
   * The period of {@code draft}.
   *
   * @param inSentence the drafts of its sentence in order
   * @param previous the draft before it, if any
   */
  ToldPeriod resolve(Draft draft, List<Draft> inSentence, Optional<Draft> previous) {
    if (draft == inSentence.getFirst()) {
      sentences.begin(inSentence);
    }
    if (draft.phrase.form() == PhraseForm.INCREMENT) {
      return lists.increment(draft);
    }
    ToldPeriod told =
        relative
            .find(draft, previous)
            .or(() -> sentences.own(draft, inSentence))
            .or(() -> kinds.ofToll(draft))
            .or(() -> same.find(draft))
            .or(() -> lists.withIncrement(draft, inSentence))
            .or(() -> sentences.chain(draft, inSentence))
            .or(() -> lists.leadIn(draft))
            .or(() -> sentences.opening(draft, inSentence))
            .or(() -> lists.previousSeries(draft, previous))
            .or(
                () ->
                    neighbours
                        .find(draft, previous)
                        .filter(t -> isLong(t) || !ofWar(draft, inSentence)))
            .or(() -> totals.find(draft, inSentence))
            .or(() -> previous.flatMap(before -> behindTotal.find(draft, before)))
            .or(() -> carried.find(draft, previous))
            .orElseGet(() -> kinds.find(draft));
    same.remember(told, draft);
    return draft.item.isPeople() && happenings.isOfDisaster()
        ? ofDisaster(told, draft)
        : neighbours.ofSameReport(battles.in(reports.in(told, draft), draft), draft, previous);
  }

  private boolean ofWar(Draft draft, List<Draft> inSentence) {
    return totals.find(draft, inSentence).isPresent();
  }

  private static boolean isLong(ToldPeriod told) {
    return told.period() instanceof Period.Interval || told.period() instanceof Period.Cumulative;
  }

  /** A disaster has no war: what runs on is the toll of the event, as of the day of the count. */
  private ToldPeriod ofDisaster(ToldPeriod told, Draft draft) {
    boolean total = told.period() instanceof Period.Cumulative;
    boolean running =
        told.period() instanceof Period.Event event
            && event.asOf().filter(d -> d.day().isPresent()).isPresent()
            && kinds.isRunning(draft);
    return total || running
        ? new ToldPeriod(
            new Period.Event(Optional.of(saying.of(draft)), told.period().text()),
            Rule.TOLL_OF_THE_DISASTER,
            told.first(),
            told.end())
        : told;
  }
}
