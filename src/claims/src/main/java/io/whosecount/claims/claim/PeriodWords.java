package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
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
  private static final Set<String> COUNTED = Set.of("in", "over", "during", "within");

  /** "during the week of 5 to 11 May". */
  private static final WordSet DATED =
      WordSet.of("of", "from", "to", "ending", "beginning", "starting");

  private static final Set<String> SAYING_TIMES =
      Set.of("today", "yesterday", "earlier today", "this morning", "early today", "tonight");
  private static final Set<String> ANOTHER_DAY =
      Set.of("after", "before", "earlier", "later", "ago");

  private final Source source;
  private final LocalDate published;
  private final SayingDay saying;
  private final Outbreaks outbreaks;
  private final SinceWords since;
  private final Sieges sieges;
  private final CutOffs cutOffs;
  private final CalendarStretches calendar;
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
    this.calendar = new CalendarStretches(published);
    this.happenings = happenings;
    this.comparisons = new Comparisons(source);
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
    Optional<ToldPeriod> begun =
        since.read(at, draft).or(() -> cutOffs.at(at).map(c -> blows.ofBlow(c, draft)));
    if (begun.isPresent()) {
      return begun;
    }
    Optional<PeriodPhrase> phrase =
        source
            .mentions()
            .startingAt(PeriodPhrase.class, at)
            .filter(p -> !isAnotherDay(p) && !saying.isTelling(p.end()) && !isCompared(p))
            .filter(p -> !isWithinTime(p) && !isName(p));
    if (phrase.isPresent()) {
      boolean ofSaying =
          saying.isNearCue(at)
                  && (!COUNTED.contains(source.token(at).key())
                      || phrase.get().entry().canonical().equals("weekend"))
              || SAYING_TIMES.contains(phrase.get().entry().surface()) && saying.tells(at, draft);
      return ofSaying || phrase.get().entry().surface().equals("as of")
          ? Optional.empty()
          : Optional.of(told(phrase.get(), draft));
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
                || source.mentions().covers(DateWords.class, at - 1)
                    && source.mentions().covers(DateWords.class, at));
  }

  /** "the deadliest strike this year" killed in no year. */
  private boolean isCompared(PeriodPhrase phrase) {
    boolean stretch =
        switch (phrase.entry().canonical()) {
          case "week", "month", "year" -> true;
          default -> false;
        };
    return stretch && comparisons.standsBefore(phrase.first());
  }

  private ToldPeriod told(PeriodPhrase phrase, Draft draft) {
    Optional<String> text = text(phrase.first(), phrase.end());
    boolean previous = phrase.entry().has("previous");
    Optional<PartialDate> said = Optional.of(saying.of(draft));
    String kind = phrase.entry().canonical();
    if (isOneBlow(phrase, draft)) {
      LocalDate day = kind.equals("week") ? published.minusDays(previous ? 7 : 2) : published;
      YearMonth month = YearMonth.from(day).minusMonths(kind.equals("month") && previous ? 1 : 0);
      PartialDate when =
          kind.equals("year")
              ? PartialDate.ofYear(published.getYear() - (previous ? 1 : 0))
              : PartialDate.of(month);
      Period event = new Period.Event(Optional.of(when), text);
      return told(event, Rule.BLOW_IN_A_STRETCH, phrase.first(), phrase.end());
    }
    Period period =
        switch (kind) {
          case "day" ->
              new Period.Day(
                  phrase.entry().has("rate") ? rated(phrase, draft).or(() -> said) : said, text);
          case "cumulative" ->
              blows.total(phrase, draft, text).orElseGet(() -> soFar(phrase, said, text));
          case "yesterday" ->
              new Period.Day(Optional.of(PartialDate.of(published.minusDays(1))), text);
          case "weekend" -> calendar.weekend(text);
          case "week" -> calendar.week(phrase, text);
          case "month" -> calendar.month(phrase, text);
          default -> calendar.year(phrase, text);
        };
    return told(period, Rule.PERIOD_PHRASE, phrase.first(), phrase.end());
  }

  /** "Earlier this month a strike killed 22": one blow, no stretch. */
  private boolean isOneBlow(PeriodPhrase phrase, Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean year = phrase.entry().canonical().equals("year");
    boolean stretch =
        phrase.entry().canonical().equals("week") || phrase.entry().canonical().equals("month");
    boolean blow =
        draft.number() < ONE_BLOW && happenings.tellsBlow(sentence)
            || phrase.entry().has("moment")
                && (isWithin(phrase)
                    ? happenings.tellsFight(sentence)
                    : happenings.tells(sentence, EventKind.BATTLE));
    return (stretch || year && !isSoFar(phrase))
        && !phrase.entry().has("rolling")
        && draft.item.isPeople()
        && blow;
  }

  /** "earlier this month", which is no whole month; "last month" may be one. */
  private static boolean isWithin(PeriodPhrase phrase) {
    return !phrase.entry().surface().startsWith("last");
  }

  private static boolean isSoFar(PeriodPhrase phrase) {
    return phrase.entry().surface().contains("since") || phrase.entry().surface().contains("far");
  }

  /** The month or year in which so many fell a day. */
  private Optional<PartialDate> rated(PeriodPhrase phrase, Draft draft) {
    return source
        .mentions()
        .within(DateWords.class, draft.phrase.sentence().first(), draft.phrase.sentence().end())
        .stream()
        .filter(d -> !d.isStretch() && !saying.tells(d.first(), draft))
        .filter(d -> isBeside(d, phrase) || d.first() <= draft.phrase.sentence().first() + 2)
        .map(DateWords::date)
        .filter(d -> d.day().isEmpty() && !d.firstDay().isAfter(published))
        .findFirst();
  }

  /** "179 a day in September". */
  private static boolean isBeside(DateWords date, PeriodPhrase phrase) {
    return date.first() >= phrase.end() && date.first() <= phrase.end() + 1;
  }

  /** "so far in September" is that month up to the saying. */
  private Period soFar(PeriodPhrase phrase, Optional<PartialDate> said, Optional<String> text) {
    boolean soFar = phrase.entry().surface().equals("so far");
    int from = Math.max(0, phrase.first() - 3);
    int end = Math.min(source.layout().tokens().size(), phrase.end() + 3);
    return source.mentions().within(DateWords.class, from, end).stream()
        .filter(d -> soFar && !d.isStretch() && d.date().day().isEmpty())
        .filter(d -> !d.lastDay().isBefore(published) && !d.date().firstDay().isAfter(published))
        .findFirst()
        .<Period>map(
            d -> new Period.Interval(Optional.of(PartialDate.of(d.date().firstDay())), said, text))
        .orElseGet(() -> new Period.Cumulative(said, text));
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
            .or(() -> cutOffs.before(date).map(c -> blows.ofBlow(c, draft)));
    if (begun.isPresent()) {
      return begun;
    }
    if (comparisons.areAllOf(date, draft)
        || comparisons.isOfMost(date.first())
        || blows.isOfCount(date, draft)
        || sieges.isOfPlace(date, draft)) {
      return Optional.empty();
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
    boolean soFar =
        date.first() > 2
            && source.token(date.first() - 2).is("far")
            && !date.lastDay().isBefore(published);
    LocalDate last = soFar ? saying.of(draft).lastDay() : day.lastDay();
    Period stretch = CalendarStretches.interval(day.firstDay(), last, text);
    return told(stretch, Rule.NAMED_STRETCH, date.first(), date.end());
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
