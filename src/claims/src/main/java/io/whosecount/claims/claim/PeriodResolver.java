package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import java.util.List;
import java.util.Optional;

/** Says which time a number covers: from its own words, from its list, from its kind. */
final class PeriodResolver {
<<<<<<< HEAD
=======
  private static final Set<String> GOING_ON = Set.of("also", "total");

  private static final Set<String> RUNNING =
      Set.of("bringing", "taking", "raising", "pushing", "up");

  /** How many tokens at the most stand between two numbers that share their words of time. */
  private static final int JOINED = 4;

  /** From here on what is "also" lost behind the losses of a day may be a total. */
  private static final long OF_A_DAY = 200;

  private final Source source;
  private final LocalDate published;
>>>>>>> voices5
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
      sentences.begin();
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
<<<<<<< HEAD
=======

  /** "41650 (+150)": what has an increment behind it is a total. */
  private Optional<ToldPeriod> withIncrement(Draft draft, List<Draft> inSentence) {
    int end = draft.phrase.number().end();
    return inSentence.stream()
        .filter(d -> d.phrase.form() == PhraseForm.INCREMENT)
        .filter(d -> d.phrase.number().first() >= end && d.phrase.number().first() <= end + 3)
        .findFirst()
        .map(
            d ->
                new ToldPeriod(
                    new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty()),
                    Rule.RUNNING_TOLL,
                    d.phrase.first(),
                    d.phrase.end()));
  }

  private ToldPeriod increment(Draft draft) {
    LocalDate day = source.document().facts().published().value();
    return new ToldPeriod(
        new Period.Day(Optional.of(PartialDate.of(day)), Optional.empty()),
        Rule.INCREMENT_IS_OF_THE_DAY,
        draft.phrase.number().first(),
        draft.phrase.number().end());
  }

  /** Words of time between this number and the next, or right before it. */
  private Optional<ToldPeriod> own(Draft draft, List<Draft> inSentence) {
    int next = draft.phrase.sentence().end();
    int last = draft.phrase.sentence().first();
    for (Draft other : inSentence) {
      if (other.phrase.first() > draft.phrase.first()) {
        next = Math.min(next, other.phrase.first());
      }
      if (other.phrase.end() <= draft.phrase.first()) {
        last = Math.max(last, other.phrase.end());
      }
    }
    int clause = clauseEnd(draft.phrase.end(), next);
    int end = Math.min(clause, runningTotal(draft.phrase.end(), clause));
    Optional<ToldPeriod> behind =
        words.first(draft.phrase.number().end(), Math.max(end, draft.phrase.end()), draft);
    if (behind.isPresent()) {
      return behind;
    }
    boolean opens = last == draft.phrase.sentence().first();
    return opens ? Optional.empty() : words.last(last, draft.phrase.number().first(), draft);
  }

  private int clauseEnd(int from, int end) {
    for (int at = from; at < end; at++) {
      if (source.token(at).is(";")) {
        return at;
      }
    }
    return end;
  }

  /** Where "bringing the total to 2,756 since ..." begins: its words of time are its own. */
  private int runningTotal(int from, int end) {
    for (int at = from; at < end; at++) {
      boolean total = RUNNING.contains(source.token(at).key());
      if (total && !source.mentions().within(Mention.Number.class, at, end).isEmpty()) {
        return at;
      }
    }
    return end;
  }

  /**
   * In "lost 960 troops, 124 vehicles and 51 guns in a day" the words at the end cover the list; so
   * they do in "six deaths and 23 injuries in 48 hours", where hardly a word stands between.
   */
  private Optional<ToldPeriod> chain(Draft draft, List<Draft> inSentence) {
    if (draft.governance.isEmpty()) {
      return Optional.empty();
    }
    boolean joined = true;
    int behind = draft.phrase.end();
    for (Draft other : inSentence) {
      if (other.phrase.first() > draft.phrase.first()) {
        boolean verbBefore = draft.governance.get().word().first() < other.phrase.first();
        if (verbBefore && isPart(other)) {
          break;
        }
        joined &= other.phrase.first() - behind <= JOINED;
        behind = other.phrase.end();
        boolean shared = joined || sameVerb(draft, other);
        Optional<ToldPeriod> told =
            ofLater
                .computeIfAbsent(other, later -> own(later, inSentence))
                .filter(t -> shared || isOfSentence(t, draft));
        if (told.isPresent()) {
          return told.map(
              t -> new ToldPeriod(t.period(), Rule.PERIOD_OF_THE_LIST, t.first(), t.end()));
        }
      }
    }
    List<Draft> before =
        inSentence.stream().filter(d -> d.phrase.first() < draft.phrase.first()).toList();
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ToldPeriod(
                before.getLast().period,
                Rule.PERIOD_OF_NUMBER_BEFORE,
                draft.phrase.first(),
                draft.phrase.end()));
  }

  /**
   * "126 died, of whom 72 in the last 24 hours": the words of a part are not those of the whole.
   */
  private boolean isPart(Draft draft) {
    int at = draft.phrase.first();
    return source.token(Math.max(0, at - 1)).is("including")
        || at > 1 && source.token(at - 2).is("of") && source.token(at - 1).is("whom");
  }

  /**
   * "25 were killed and six wounded in raids since Monday", "We killed 25 and took six prisoner
   * over the past week": the stretch closes the sentence.
   */
  private boolean isOfSentence(ToldPeriod told, Draft draft) {
    int from = draft.phrase.end();
    boolean closes =
        told.end() >= draft.phrase.sentence().end() - 1
            || source.token(told.end()).is(",") && told.period() instanceof Period.Interval;
    boolean deeds =
        told.period() instanceof Period.Interval
            && (told.rule() == Rule.STRETCH_WITH_TWO_ENDS || told.rule() == Rule.PERIOD_PHRASE)
            && draft.governance.filter(g -> !g.countedIsSubject()).isPresent()
            && source.layout().tokens().subList(from, told.first()).stream()
                .noneMatch(t -> t.is(",") || t.is("while") || t.is("but"));
    return closes
        && (told.rule() == Rule.SINCE_DATE || deeds)
        && runningTotal(from, told.first()) == told.first()
        && clauseEnd(from, told.first()) == told.first();
  }

  private static boolean sameVerb(Draft one, Draft other) {
    return one.governance.isPresent()
        && other.governance.filter(g -> g.word().equals(one.governance.get().word())).isPresent();
  }

  private Optional<ToldPeriod> sentenceOpening(Draft draft, List<Draft> inSentence) {
    int end =
        inSentence.isEmpty()
            ? draft.phrase.first()
            : Math.min(draft.phrase.first(), inSentence.getFirst().phrase.first());
    return words.last(draft.phrase.sentence().first(), end, draft);
  }

  /** The lead-in of a list tells the time of its entries. */
  private Optional<ToldPeriod> leadIn(Draft draft) {
    if (draft.governance.filter(g -> g.reach() == Governance.Reach.BLOCK).isEmpty()) {
      return Optional.empty();
    }
    int at = draft.governance.get().word().first();
    Sentence sentence = source.sentenceAt(at);
    return words
        .first(sentence.first(), sentence.end(), draft)
        .or(() -> totalAbove(draft, sentence));
  }

  /** "The total losses were:" without a date are those of the war so far. */
  private Optional<ToldPeriod> totalAbove(Draft draft, Sentence leadIn) {
    return source.hasWord(leadIn, Set.of("total", "overall"))
        ? Optional.of(
            new ToldPeriod(
                new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty()),
                Rule.WHOLE_WAR_BY_KIND,
                leadIn.first(),
                leadIn.end()))
        : Optional.empty();
  }

  /** A list that goes on in the next sentence: "The losses also include ...". */
  private Optional<ToldPeriod> previousSeries(Draft draft, Optional<Draft> previous) {
    boolean materiel = !draft.item.isPeople() && draft.outcome == Outcome.LOST;
    boolean also = source.hasWord(draft.phrase.sentence(), GOING_ON);
    return previous
        .filter(
            p ->
                also && materiel && p.period instanceof Period.Cumulative
                    || also && materiel && p.side.equals(draft.side) && draft.side.isPresent())
        .map(
            p ->
                new ToldPeriod(
                    p.period instanceof Period.Day && draft.number() < OF_A_DAY
                        ? p.period
                        : new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty()),
                    Rule.SERIES_GOES_ON,
                    draft.phrase.first(),
                    draft.phrase.end()));
  }
>>>>>>> voices5
}
