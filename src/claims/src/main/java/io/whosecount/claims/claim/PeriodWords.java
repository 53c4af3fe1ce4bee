package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads words of time and dates, resolved against the day of publication. */
final class PeriodWords {
  /** Figures of a whole year are news for some years; later a year only dates what happened. */
  private static final int OLD = 5;

  /** A day so near is that of the news, whatever happened on it years ago. */
  private static final int FRESH = 21;

  /** More do not fall to one blow. */
  private static final long ONE_BLOW = 300;

  /** "reported in the past day": what opens so is the time of the loss. */
  private static final Set<String> COUNTED = WordSet.of("in", "over", "during", "within");

  private static final WordSet DAILY = WordSet.of("daily", "per");
  private static final WordSet AVERAGE = WordSet.of("average", "averaged", "rate");

  private static final Set<String> SAYING_TIMES =
      WordSet.of("today", "yesterday", "earlier today", "this morning", "early today", "tonight");
  private final Source source;
  private final LocalDate published;
  private final SayingDay saying;
  private final Outbreaks outbreaks;
  private final SinceWords since;
  private final Sieges sieges;
  private final CutOffs cutOffs;
  private final CountedUpTo counted;
  private final IdlePhrases idle;
  private final PhrasePeriods phrases;
  private final Happenings happenings;
  private final Comparisons comparisons;
  private final StretchPeriods stretches;
  private final BlowTolls blows;
  private final SingleDeeds deeds;

  PeriodWords(Source source, SayingDay saying, Happenings happenings, MainHappening main) {
    this.blows = new BlowTolls(source, saying, happenings, main);
    this.deeds = new SingleDeeds(source);
    this.source = source;
    this.published = source.document().facts().published().value();
    this.saying = saying;
    this.outbreaks = new Outbreaks(source);
    this.since = new SinceWords(source, saying, outbreaks);
    this.sieges = new Sieges(source);
    this.cutOffs = new CutOffs(source);
    this.phrases = new PhrasePeriods(source, saying, happenings, blows);
    this.counted = new CountedUpTo(source, saying, phrases, blows, since);
    this.happenings = happenings;
    this.comparisons = new Comparisons(source);
    this.idle = new IdlePhrases(source, comparisons);
    this.stretches = new StretchPeriods(source, saying, outbreaks, comparisons);
  }

  /** What tells the tolls of one blow apart. */
  BlowTolls blows() {
    return blows;
  }

  /** The first words of time in tokens {@code [from, end)}. */
  Optional<ToldPeriod> first(int from, int end, Draft draft) {
    for (int at = from; at < end; at++) {
      Optional<ToldPeriod> told = at(at, draft);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** The last words of time in tokens {@code [from, end)}. */
  Optional<ToldPeriod> last(int from, int end, Draft draft) {
    for (int at = end - 1; at >= from; at--) {
      Optional<ToldPeriod> told = at(at, draft);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<ToldPeriod> at(int at, Draft draft) {
    return opens(at) ? read(at, draft) : Optional.empty();
  }

  /** Most words are none of time, which is asked of all of them. */
  private boolean opens(int at) {
    return source.mentions().covers(PeriodPhrase.class, at)
        || source.mentions().covers(DateWords.class, at)
        || SinceWords.mayOpen(source.token(at))
        || CutOffs.mayOpen(source.token(at));
  }

  private Optional<ToldPeriod> read(int at, Draft draft) {
    Optional<ToldPeriod> begun =
        since.read(at, draft).or(() -> cutOffs.at(at).map(c -> counted.of(c, draft)));
    if (begun.isPresent()) {
      return begun;
    }
    Optional<PeriodPhrase> phrase =
        source
            .mentions()
            .startingAt(PeriodPhrase.class, at)
            .filter(p -> !idle.is(p) && !saying.isTelling(p.end()));
    if (phrase.filter(p -> p.entry().surface().equals("as of")).isPresent()) {
      return counted.asOf(phrase.get(), draft);
    }
    if (phrase.isPresent()) {
      boolean ofSaying =
          saying.isNearCue(at)
                  && (!COUNTED.contains(source.token(at).key())
                      || phrase.get().entry().canonical().equals("weekend"))
              || SAYING_TIMES.contains(phrase.get().entry().surface()) && saying.tells(at, draft);
      return ofSaying ? Optional.empty() : Optional.of(phrases.read(phrase.get(), draft));
    }
    Optional<DateWords> date = source.mentions().startingAt(DateWords.class, at);
    boolean attributed =
        at >= draft.attribution.first()
            && at < draft.attribution.end()
            && date.filter(DateWords::isStretch).isEmpty();
    return date.isEmpty() || attributed || saying.tells(at, draft)
        ? Optional.empty()
        : dated(date.get(), draft);
  }

  /** Whether a date is the beginning of a stretch or war, on which nobody need have fallen. */
  boolean isBeginning(DateWords date, Draft draft) {
    return outbreaks.beginsWar(date)
        || sieges.isOfPlace(date, draft)
        || since.around(date.first(), draft).isPresent();
  }

  private Optional<ToldPeriod> dated(DateWords date, Draft draft) {
    Optional<ToldPeriod> begun =
        since
            .around(date.first(), draft)
            .or(() -> cutOffs.before(date).map(c -> counted.of(c, draft)));
    if (begun.isPresent()) {
      return begun;
    }
    if (comparisons.areAllOf(date, draft)
        || comparisons.isOfMost(date.first())
        || idle.isOfPact(date.first())
        || blows.isOfCount(date, draft)
        || sieges.isOfPlace(date, draft)) {
      return Optional.empty();
    }
    Optional<ToldPeriod> goesOn = behind(date, draft);
    if (goesOn.isPresent()) {
      return goesOn;
    }
    Optional<String> text = text(date.first(), date.end());
    if (outbreaks.beginsWar(date)) {
      return tellsWar(date, draft)
          ? Optional.of(
              told(
                  new Period.Cumulative(Optional.of(saying.of(draft)), text),
                  Rule.SINCE_WAR_BEGAN,
                  date.first(),
                  date.end()))
          : Optional.empty();
    }
    if (date.isStretch()) {
      return stretches.read(date, draft);
    }
    LocalDate day = date.date().firstDay();
    boolean offensive = date.date().day().isPresent() && day.isBefore(published.minusDays(1));
    if (offensive && outbreaks.beginsOffensive(date)) {
      Period since =
          new Period.Interval(Optional.of(date.date()), Optional.of(saying.of(draft)), text);
      return Optional.of(told(since, Rule.SINCE_DATE, date.first(), date.end()));
    }
    return Optional.of(single(date, draft, text));
  }

  /** "in the more than seven months since the war erupted": what its since says. */
  private Optional<ToldPeriod> behind(DateWords stretch, Draft draft) {
    int end = stretch.end();
    boolean goesOn =
        stretch.isStretch()
            && end < source.layout().tokens().size()
            && source.token(end).is("since");
    return goesOn ? since.read(end, draft) : Optional.empty();
  }

  /** "The war, which began in April 2023, has killed": the number is of that war. */
  private boolean tellsWar(DateWords date, Draft draft) {
    return happenings
        .last(EventKind.WAR, draft.phrase.sentence().first(), date.first())
        .isPresent();
  }

  private ToldPeriod single(DateWords date, Draft draft, Optional<String> text) {
    PartialDate day = date.date();
    boolean oneBlow =
        deeds.isOne(date, draft)
            || draft.item.isPeople()
                && (happenings.tells(draft.phrase.sentence(), EventKind.DISASTER)
                    || happenings.isOfDisaster() && day.month().isEmpty()
                    || day.month().isPresent() && happenings.tellsAttack(draft.phrase.sentence())
                    || draft.number() < ONE_BLOW && happenings.tellsBlow(draft.phrase.sentence()));
    boolean longAgo =
        day.month().isEmpty() && draft.item.isPeople() && day.year() <= published.getYear() - OLD;
    if (day.day().isPresent() || oneBlow) {
      Period event = new Period.Event(Optional.of(knownDay(date, draft).orElse(day)), text);
      return told(event, Rule.DATED_EVENT, date.first(), date.end());
    }
    if (stretches.named(date).isPresent() || longAgo) {
      Period event = new Period.Event(Optional.of(day), text);
      return told(event, Rule.NAMED_PAST_EVENT, date.first(), date.end());
    }
    if (isDailyRate(date, draft)) {
      return told(
          new Period.Day(Optional.of(day), text), Rule.PERIOD_PHRASE, date.first(), date.end());
    }
    boolean soFar =
        date.first() > 2
            && source.token(date.first() - 2).is("far")
            && !date.lastDay().isBefore(published);
    LocalDate said = saying.of(draft).lastDay();
    boolean goesOn = !date.lastDay().isBefore(published) && !said.isBefore(day.firstDay());
    LocalDate last = goesOn || soFar && !said.isBefore(day.firstDay()) ? said : day.lastDay();
    Period stretch = CalendarStretches.interval(day.firstDay(), last, text);
    return told(stretch, Rule.NAMED_STRETCH, date.first(), date.end());
  }

  /** "The average daily rate in December was 1,570": so many on each day of it. */
  private boolean isDailyRate(DateWords date, Draft draft) {
    int first = draft.phrase.sentence().first();
    int end = Math.min(date.first(), draft.phrase.first());
    return end > first && source.hasWord(DAILY, first, end) && source.hasWord(AVERAGE, first, end);
  }

  /** "in the October 7 attack", told years later. */
  private Optional<PartialDate> knownDay(DateWords date, Draft draft) {
    boolean fresh =
        date.date().day().isEmpty()
            || date.date().firstDay().isAfter(published.minusDays(FRESH))
                && !happenings.tellsFight(draft.phrase.sentence());
    return fresh ? Optional.empty() : outbreaks.knownDay(date, draft).map(PartialDate::of);
  }

  private Optional<String> text(int first, int end) {
    return Optional.of(source.layout().words(first, end));
  }

  private static ToldPeriod told(Period period, Rule rule, int first, int end) {
    return new ToldPeriod(period, rule, first, end);
  }
}
