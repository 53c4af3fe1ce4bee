package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.mention.PartialDate;
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
  private final WoundedOfTotals wounded;
  private final BehindTotal behindTotal;
  private final CarriedTimes carried;
  private final RelativeTimes relative;
  private final ReportStretch reports;
  private final ToldStretches stretches;
  private final MonthlyFigures monthly;
  private final CountedStrikes strikes;
  private final SameTimes same;
  private final NamedBattles battles;
  private final MainHappening main;
  private final DisasterTolls disasters;
  private final KnownRaids raids;

  PeriodResolver(Source source) {
    this.happenings = new Happenings(source);
    this.neighbours = new NeighbourPeriods(source, happenings);
    this.saying = new SayingDay(source);
    EventDays days = new EventDays(source, saying);
    this.main = new MainHappening(source, days);
    PeriodWords words = new PeriodWords(source, saying, happenings, main);
    this.sentences = new SentencePeriods(source, words);
    this.lists = new ListPeriods(source, words, saying);
    this.kinds = new PeriodByKind(source, saying, words, happenings, days, main);
    this.disasters = new DisasterTolls(source, saying, kinds, days);
    this.totals = new WarTotals(saying);
    this.wounded = new WoundedOfTotals(source);
    this.behindTotal = new BehindTotal(source, happenings, saying, kinds, totals);
    this.carried = new CarriedTimes(source, words, happenings);
    this.relative = new RelativeTimes(source, saying);
    this.reports = new ReportStretch(source);
    this.stretches = new ToldStretches(source, happenings, saying, main, words);
    this.monthly = new MonthlyFigures(source, happenings);
    this.strikes = new CountedStrikes(source, words, happenings);
    this.same = new SameTimes(source);
    this.battles = new NamedBattles(source);
    this.raids = new KnownRaids(source);
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
        raids
            .day(draft)
            .or(() -> relative.find(draft, previous))
            .or(() -> sentences.own(draft, inSentence).map(t -> kinds.reached(t, draft)))
            .or(() -> kinds.ofToll(draft, previous))
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
            .or(() -> previous.flatMap(before -> wounded.find(draft, before)))
            .or(() -> totals.find(draft, inSentence))
            .or(() -> previous.flatMap(before -> behindTotal.find(draft, before)))
            .or(() -> carried.find(draft, previous))
            .orElseGet(() -> kinds.find(draft));
    same.remember(told, draft);
    remember(told, draft);
    return ofOneDay(
        draft.item.isPeople() && happenings.isOfDisaster()
            ? disasters.in(told, draft)
            : neighbours.ofSameReport(battles.in(ofReport(told, draft), draft), draft, previous));
  }

  /** {@code told}, or the stretch that the text tells once for all that it counts. */
  private ToldPeriod ofReport(ToldPeriod told, Draft draft) {
    ToldPeriod ofWeek = stretches.in(reports.in(told, draft), draft);
    return strikes.in(monthly.in(ofWeek, draft), draft);
  }

  /** "since dawn on Wednesday", told on Wednesday: a stretch within one day is that day. */
  private static ToldPeriod ofOneDay(ToldPeriod told) {
    return told.period() instanceof Period.Interval stretch
            && stretch.from().filter(from -> from.day().isPresent()).isPresent()
            && stretch.from().equals(stretch.to())
        ? told.withPeriod(new Period.Day(stretch.to(), stretch.text()))
        : told;
  }

  /** "Guerrillas shot down a helicopter on Tuesday, killing 11": the day of what the text tells. */
  private void remember(ToldPeriod told, Draft draft) {
    Optional<PartialDate> day =
        told.period() instanceof Period.Event event && told.rule() == Rule.DATED_EVENT
            ? event.asOf()
            : Optional.empty();
    main.remember(day, draft.phrase.sentence());
  }

  private boolean ofWar(Draft draft, List<Draft> inSentence) {
    return totals.find(draft, inSentence).isPresent();
  }

  private static boolean isLong(ToldPeriod told) {
    return told.period() instanceof Period.Interval || told.period() instanceof Period.Cumulative;
  }
}
