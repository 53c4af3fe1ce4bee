package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads "since": since a war began it is a total, since another day a stretch up to the saying.
 * "since Saturday", "since September", "since the war began in April", "since the truce collapsed".
 */
final class SinceWords {
  /** How long the words behind "since" are, and how far before "began" its war stands. */
  private static final int FAR = 14;

  private static final Set<String> OPENERS =
      WordSet.of("from the beginning of", "from the start of", "after the start of");

  private static final WordSet OF = WordSet.of("of", "on");

  private static final WordSet COMMA = WordSet.of(",");

  private final Source source;
  private final Sieges sieges;
  private final SayingDay saying;
  private final LocalDate published;
  private final Outbreaks outbreaks;
  private final Comparisons comparisons;
  private final SinceThen then;
  private final CalendarBeginnings beginnings;
  private final OldDays old;
  private final Perfects perfects;

  SinceWords(Source source, SayingDay saying, Outbreaks outbreaks) {
    this.source = source;
    this.sieges = new Sieges(source);
    this.saying = saying;
    this.outbreaks = outbreaks;
    this.comparisons = new Comparisons(source);
    this.then = new SinceThen(source, outbreaks);
    this.beginnings = new CalendarBeginnings(source);
    this.old = new OldDays(source);
    this.perfects = new Perfects(source);
    this.published = source.document().facts().published().value();
  }

  /** Whether {@code word} may open what is read here where no phrase of time opens it. */
  static boolean mayOpen(Token word) {
    return word.is("since") || word.is("from");
  }

  /** What "since" at token {@code at} says. */
  Optional<ToldPeriod> read(int at, Draft draft) {
    Optional<PeriodPhrase> phrase = source.mentions().startingAt(PeriodPhrase.class, at);
    boolean opens =
        source.token(at).is("since")
            || isFrom(at)
            || phrase.filter(p -> OPENERS.contains(p.entry().surface())).isPresent();
    boolean ofDay =
        phrase
            .filter(p -> !p.entry().canonical().equals("cumulative") && !isDated(p.end()))
            .isPresent();
    if (!opens || ofDay) {
      return Optional.empty();
    }
    int end = end(at, phrase.map(PeriodPhrase::end).orElse(at + 1));
    if (comparisons.standsBefore(at) || sieges.isOfPlace(at, draft) || isOfThatBlow(at, draft)) {
      return Optional.empty();
    }
    List<Event> events = source.mentions().within(Event.class, at, end);
    List<DateWords> dates = source.mentions().within(DateWords.class, at, end);
    if (!dates.isEmpty() && old.isOfCount(at)) {
      Period total = new Period.Cumulative(Optional.of(dates.getFirst().date()), text(at, end));
      return Optional.of(new ToldPeriod(total, Rule.CUT_OFF_DATE, at, end));
    }
    if (!dates.isEmpty() && tellsWhen(end, draft)) {
      Period event = new Period.Event(Optional.of(dates.getFirst().date()), text(at, end));
      return Optional.of(new ToldPeriod(event, Rule.DATED_EVENT, at, end));
    }
    Optional<Period> period =
        dates.isEmpty()
            ? undated(at, end, events, phrase, draft)
            : Optional.of(dated(dates.getFirst(), events, draft, at, end));
    return period.map(p -> new ToldPeriod(p, rule(p), at, end));
  }

  /** "in force since a November 2015 attack killed 12": they fell then, not since. */
  private boolean isOfThatBlow(int since, Draft draft) {
    boolean one =
        since + 1 < draft.phrase.first()
            && (source.token(since + 1).is("a") || source.token(since + 1).is("an"));
    return one
        && draft
            .governance
            .map(g -> g.word().first())
            .filter(verb -> verb > since && verb < draft.phrase.first())
            .filter(verb -> !source.mentions().within(Event.class, since, verb).isEmpty())
            .filter(verb -> !source.hasWord(COMMA, since, verb) && !isDateBetween(since, verb))
            .isPresent();
  }

  /** "since a truce came into force on Saturday the rebels have lost": then the truce came. */
  private boolean isDateBetween(int since, int verb) {
    List<DateWords> dates = source.mentions().within(DateWords.class, since, verb);
    return !dates.isEmpty() && source.token(Math.max(0, dates.getLast().first() - 1)).is("on");
  }

  private static Rule rule(Period period) {
    return switch (period) {
      case Period.Interval i -> Rule.SINCE_DATE;
      case Period.Event e -> Rule.DATED_EVENT;
      case Period.Cumulative c -> Rule.SINCE_WAR_BEGAN;
      case Period.Day d -> Rule.PERIOD_PHRASE;
      case Period.Unknown u -> Rule.PERIOD_PHRASE;
    };
  }

  /** "since the morning of September 27", "since dawn on Tuesday". */
  private boolean isDated(int end) {
    int of = end < source.layout().tokens().size() && OF.has(source.token(end)) ? end + 1 : end;
    return source.mentions().startingAt(DateWords.class, of).isPresent();
  }

  /** What the "since" says that stands before the date at {@code at} and goes with it. */
  Optional<ToldPeriod> around(int at, Draft draft) {
    int first = source.sentenceAt(at).first();
    for (int look = at - 1; look >= first && look > at - FAR; look--) {
      Token token = source.token(look);
      boolean opener =
          token.is("since")
              || isFrom(look)
              || source
                  .mentions()
                  .startingAt(PeriodPhrase.class, look)
                  .filter(p -> OPENERS.contains(p.entry().surface()))
                  .isPresent();
      if (opener) {
        return read(look, draft).filter(told -> told.end() > at);
      }
      if (token.is(",") || token.is(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "from Feb. 24, it had recorded", "from the morning of May 3": its end is the saying. */
  private boolean isFrom(int at) {
    if (!source.token(at).is("from")) {
      return false;
    }
    int of = at + 3;
    int tokens = source.layout().tokens().size();
    int date = of < tokens && source.token(of).is("of") ? of + 1 : at + 1;
    return source
        .mentions()
        .startingAt(DateWords.class, date)
        .filter(d -> !d.isStretch() && d.date().month().isPresent())
        .filter(d -> d.end() == tokens || source.token(d.end()).is(","))
        .isPresent();
  }

  /** "since January 2, when 700 fell": the day is that of the fall. */
  private boolean tellsWhen(int end, Draft draft) {
    return draft.phrase.first() > end
        && source.token(end).is(",")
        && source.token(end + 1).is("when")
        && !source.hasWord(COMMA, end + 1, draft.phrase.first());
  }

  private int end(int since, int from) {
    int limit = Math.min(source.sentenceAt(since).end(), since + FAR);
    int at = from;
    while (at < limit) {
      Optional<DateWords> date = source.mentions().startingAt(DateWords.class, at);
      if (date.isPresent()) {
        return Math.min(withEvent(date.get().end(), limit), limit);
      }
      if (stops(at)) {
        return at;
      }
      at++;
    }
    return limit;
  }

  /** "since Tuesday's attack". */
  private int withEvent(int end, int limit) {
    boolean possessive = end + 1 < limit && source.token(end).is("'s");
    return possessive
        ? source.mentions().startingAt(Event.class, end + 1).map(Event::end).orElse(end)
        : end;
  }

  private boolean stops(int at) {
    Token token = source.token(at);
    boolean mark = token.kind() == Token.Kind.MARK && !token.is("'s") && !token.is("-");
    boolean another =
        token.is("and")
            && (source.mentions().startingAt(Mention.Number.class, at + 1).isPresent()
                || source.mentions().startingAt(Mention.Hedge.class, at + 1).isPresent());
    return mark
        || another
        || source.mentions().covers(Mention.Number.class, at) && token.spaced()
        || source.mentions().covers(Mention.Cue.class, at) && !outbreaks.isBegun(at);
  }

  private Optional<Period> undated(
      int at, int end, List<Event> events, Optional<PeriodPhrase> phrase, Draft draft) {
    Optional<String> text = text(at, end);
    boolean war = events.stream().anyMatch(e -> e.kind() == EventKind.WAR);
    boolean disaster = events.stream().anyMatch(e -> e.kind() == EventKind.DISASTER);
    boolean begun =
        source.layout().tokens().subList(at, end).stream().anyMatch(t -> Outbreaks.isBegun(t));
    Optional<PartialDate> said = Optional.of(saying.of(draft));
    Optional<Period> fromThen =
        at + 1 < end && source.token(at + 1).is("then")
            ? then.from(at, draft, said.get())
            : Optional.empty();
    if (fromThen.isPresent()) {
      return fromThen;
    }
    Optional<LocalDate> calendar = beginnings.of(at, end, said.get().lastDay());
    if (calendar.isPresent()) {
      return Optional.of(new Period.Interval(calendar.map(PartialDate::of), said, text));
    }
    if (disaster) {
      return Optional.of(new Period.Event(said, text));
    }
    boolean happening = at + 2 < end && source.token(at + 1).is("the") && perfects.is(draft);
    return war || begun || phrase.isPresent() || !events.isEmpty() || happening
        ? Optional.of(new Period.Cumulative(said, text))
        : Optional.empty();
  }

  private Period dated(DateWords date, List<Event> events, Draft draft, int at, int end) {
    PartialDate said = saying.of(draft);
    Optional<String> text = text(at, end);
    boolean war = events.stream().anyMatch(e -> e.kind() == EventKind.WAR);
    boolean another =
        events.stream()
            .anyMatch(
                e ->
                    e.kind() == EventKind.PAUSE
                        || e.kind() == EventKind.BATTLE && !old.is(date.date()));
    LocalDate from = date.date().firstDay();
    boolean blow =
        events.stream().anyMatch(e -> e.kind() == EventKind.ATTACK && !e.plural())
            && date.date().day().isPresent()
            && draft.item.isPeople()
            && !old.is(date.date())
            && !outbreaks.isBeginningOfWar(date, draft);
    if (blow) {
      return new Period.Event(Optional.of(date.date()), text);
    }
    boolean fewAgo =
        source.token(date.end() - 1).is("ago")
            && events.stream().anyMatch(e -> e.kind() == EventKind.BATTLE)
            && source.layout().tokens().subList(at, end).stream().anyMatch(Outbreaks::isBegun);
    boolean total =
        war
            || fewAgo
            || Sieges.tells(events)
            || !isWeekday(date, at, end) && outbreaks.isBeginningOfWar(date, draft)
            || !another && old.is(date.date())
            || from.isAfter(said.lastDay());
    return total
        ? new Period.Cumulative(Optional.of(said), text)
        : new Period.Interval(
            Optional.of(beginning(date)), Optional.of(notBefore(said, from)), text);
  }

  /**
   * "since Friday" is a stretch, even where the war began on that day, unless the text says so:
   * "since Friday, when the war began".
   */
  private boolean isWeekday(DateWords date, int since, int end) {
    Token word = source.token(date.first());
    boolean bare =
        date.date().day().isPresent()
            && date.end() == date.first() + 1
            && word.kind() == Token.Kind.WORD;
    int limit = Math.min(source.layout().tokens().size(), end + FAR);
    boolean when = end + 1 < limit && source.token(end).is(",") && source.token(end + 1).is("when");
    boolean begun =
        source.layout().tokens().subList(since, when ? limit : end).stream()
            .anyMatch(Outbreaks::isBegun);
    return bare && !begun;
  }

  /** "the beginning of 2024" is its first day. */
  private PartialDate beginning(DateWords date) {
    int of = date.first() - 1;
    boolean begins =
        of > 0
            && source.token(of).is("of")
            && Set.of("beginning", "start").contains(source.token(of - 1).key());
    return begins ? PartialDate.of(date.date().firstDay()) : date.date();
  }

  private PartialDate notBefore(PartialDate said, LocalDate from) {
    return said.lastDay().isBefore(from) ? PartialDate.of(published) : said;
  }

  private Optional<String> text(int first, int end) {
    return Optional.of(source.layout().words(first, end));
  }
}
