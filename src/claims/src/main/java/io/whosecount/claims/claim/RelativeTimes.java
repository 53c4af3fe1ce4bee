package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads times that count from a day told before: "a day earlier", "the next day", "two weeks
 * later", "in the week before".
 */
final class RelativeTimes {
  /** How many tokens into a sentence, or behind its number, such words stand. */
  private static final int NEAR = 9;

  /** How many sentences further up the day may be told. */
  private static final int FAR = 2;

  private static final Set<String> EARLIER = WordSet.of("earlier", "before", "previously", "prior");
  private static final Set<String> LATER = WordSet.of("later", "after", "afterwards", "afterward");
  private static final Set<String> NEXT = WordSet.of("next", "following");
  private static final Set<String> DAYS =
      WordSet.of("day", "days", "night", "nights", "morning", "evening", "afternoon");
  private static final Set<String> WEEKS = WordSet.of("week", "weeks");
  private static final Set<String> MONTHS = WordSet.of("month", "months");

  private static final WordSet COMES = WordSet.of("comes", "came", "coming", "follows");

  private final Source source;
  private final SayingDay saying;

  RelativeTimes(Source source, SayingDay saying) {
    this.source = source;
    this.saying = saying;
  }

  /**
   * So much time from a day.
   *
   * @param count how many units, negative where they lie before the day
   * @param unit the word for them
   * @param whole whether all of that time is meant: "in the week before"
   */
  private record Shift(int count, String unit, boolean whole, int first, int end) {}

  /** The time that words near {@code draft} count from a day told before. */
  Optional<ToldPeriod> find(Draft draft, Optional<Draft> previous) {
    Sentence sentence = draft.phrase.sentence();
    int number = draft.phrase.number().first();
    Optional<ToldPeriod> after =
        comesAfter(draft).or(() -> saidAfter(draft)).or(() -> toldAfter(draft));
    if (after.isPresent()) {
      return after;
    }
    return shift(sentence.first(), Math.min(number, sentence.first() + NEAR))
        .or(() -> shift(draft.phrase.end(), Math.min(sentence.end(), draft.phrase.end() + NEAR)))
        .filter(shift -> !saying.isNearCue(shift.first()))
        .flatMap(
            shift ->
                base(draft, previous, shift)
                    .map(day -> told(shift, day))
                    .or(() -> sameAsBefore(shift, previous)));
  }

  /** "in November 2015. Another 40 died on the same night": as much of its date as is told. */
  private static Optional<ToldPeriod> sameAsBefore(Shift shift, Optional<Draft> previous) {
    return previous
        .map(p -> p.period)
        .filter(period -> shift.count() == 0 && period instanceof Period.Event)
        .map(day -> new ToldPeriod(day, Rule.FROM_A_DAY_TOLD, shift.first(), shift.end()));
  }

  /** "It comes two days after an attack that killed 13": so long before the news. */
  private Optional<ToldPeriod> comesAfter(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int end = Math.min(draft.phrase.first(), sentence.first() + NEAR);
    for (int at = sentence.first(); at + 3 < end; at++) {
      int units = COMES.has(source.token(at)) ? count(at + 1) : 0;
      String unit = source.token(at + 2).key();
      int days = WEEKS.contains(unit) ? 7 * units : DAYS.contains(unit) ? units : 0;
      if (days > 0 && source.token(at + 3).is("after")) {
        return Optional.of(before(draft, days, at + 1));
      }
    }
    return Optional.empty();
  }

  /** "has risen to 34, an official said on Saturday, a day after the blast". */
  private Optional<ToldPeriod> saidAfter(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int first = Math.max(draft.phrase.end(), draft.attribution.end());
    int end = Math.min(sentence.end() - 4, first + NEAR);
    for (int at = first; at < end && draft.item.isPeople(); at++) {
      int days = source.token(at).is(",") ? count(at + 1) : 0;
      boolean after = DAYS.contains(source.token(at + 2).key()) && source.token(at + 3).is("after");
      if (days > 0 && after && isTheAttack(at + 4, sentence.end())) {
        return Optional.of(before(draft, days, at + 1));
      }
    }
    return Optional.empty();
  }

  /** "hit the town on Sunday, a day after three people were killed": the day before that told. */
  private Optional<ToldPeriod> toldAfter(Draft draft) {
    int at = draft.phrase.first() - 4;
    Sentence sentence = draft.phrase.sentence();
    if (at <= sentence.first() || !source.token(at).is(",")) {
      return Optional.empty();
    }
    int days = count(at + 1);
    boolean after = DAYS.contains(source.token(at + 2).key()) && source.token(at + 3).is("after");
    return days > 0 && after
        ? dated(sentence, at, 0)
            .map(day -> told(new Shift(-days, "days", false, at + 1, at + 4), day))
        : Optional.empty();
  }

  private boolean isTheAttack(int at, int end) {
    return source.token(at).is("the")
        && source.mentions().within(Mention.Event.class, at, Math.min(end, at + 4)).stream()
            .anyMatch(e -> e.kind() == EventKind.ATTACK && !e.plural());
  }

  /** The day that lies {@code days} before the saying, told by three words from {@code at} on. */
  private ToldPeriod before(Draft draft, int days, int at) {
    LocalDate day = saying.of(draft).lastDay().minusDays(days);
    Optional<String> text = Optional.of(source.layout().words(at, at + 3));
    Period event = new Period.Event(Optional.of(PartialDate.of(day)), text);
    return new ToldPeriod(event, Rule.FROM_A_DAY_TOLD, at, at + 3);
  }

  private Optional<Shift> shift(int from, int end) {
    for (int at = from; at + 1 < end; at++) {
      if (source.token(at).is(";")) {
        return Optional.empty();
      }
      Optional<Shift> found = source.token(at).is("the") ? named(at, end) : counted(at, end);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "the next day", "the day before", "the previous week". */
  private Optional<Shift> named(int at, int end) {
    String first = source.token(at + 1).key();
    if (at + 2 >= source.layout().tokens().size()) {
      return Optional.empty();
    }
    String second = source.token(at + 2).key();
    if (first.equals("same") && DAYS.contains(second) && !second.endsWith("s")) {
      return Optional.of(new Shift(0, second, true, at, at + 3));
    }
    boolean ahead = NEXT.contains(first);
    if ((ahead || first.equals("previous")) && (DAYS.contains(second) || WEEKS.contains(second))) {
      return Optional.of(new Shift(ahead ? 1 : -1, second, true, at, at + 3));
    }
    boolean unit = DAYS.contains(first) || WEEKS.contains(first);
    boolean closes = isClosed(at + 3);
    if (unit && closes && second.equals("before")) {
      return Optional.of(new Shift(-1, first, true, at, at + 3));
    }
    return unit && closes && second.equals("after")
        ? Optional.of(new Shift(1, first, true, at, at + 3))
        : Optional.empty();
  }

  /** "a day earlier", "two weeks later". */
  private Optional<Shift> counted(int at, int end) {
    if (at + 2 >= source.layout().tokens().size()) {
      return Optional.empty();
    }
    int count = count(at);
    String unit = source.token(at + 1).key();
    String way = source.token(at + 2).key();
    boolean known = DAYS.contains(unit) || WEEKS.contains(unit) || MONTHS.contains(unit);
    boolean closes = isClosed(at + 3) || way.equals("earlier") || way.equals("later");
    if (count == 0 || !known || !closes) {
      return Optional.empty();
    }
    return EARLIER.contains(way)
        ? Optional.of(new Shift(-count, unit, false, at, at + 3))
        : LATER.contains(way)
            ? Optional.of(new Shift(count, unit, false, at, at + 3))
            : Optional.empty();
  }

  private int count(int at) {
    Token token = source.token(at);
    if (token.is("a") || token.is("one")) {
      return 1;
    }
    return source
        .mentions()
        .startingAt(Mention.Number.class, at)
        .filter(number -> number.end() == at + 1 && number.high() < 100)
        .map(number -> (int) number.high())
        .orElse(0);
  }

  /** Nothing follows that the time would count from: "two days before the attack" has its own. */
  private boolean isClosed(int at) {
    return at >= source.layout().tokens().size()
        || source.token(at).kind() == Token.Kind.MARK
        || source.isFunction(at, Mention.FunctionKind.PREPOSITION)
        || source.isFunction(at, Mention.FunctionKind.AUXILIARY);
  }

  /** The day of the number before, else the last day told. */
  private Optional<LocalDate> base(Draft draft, Optional<Draft> previous, Shift shift) {
    Sentence sentence = draft.phrase.sentence();
    Optional<LocalDate> counted =
        previous
            .filter(p -> p.phrase.sentence().index() >= sentence.index() - FAR)
            .filter(p -> p.phrase.first() < shift.first())
            .flatMap(p -> day(p.period));
    return dated(sentence, shift.first(), 0)
        .or(() -> counted)
        .or(() -> dated(sentence, shift.first(), FAR));
  }

  private Optional<LocalDate> dated(Sentence sentence, int limit, int reach) {
    for (int at = sentence.index(); at >= 0 && at >= sentence.index() - reach; at--) {
      Sentence look = source.sentence(at);
      List<DateWords> dates =
          source.mentions().within(DateWords.class, look.first(), Math.min(limit, look.end()));
      Optional<LocalDate> last =
          dates.reversed().stream()
              .filter(d -> !d.isStretch() && d.date().day().isPresent())
              .map(d -> d.date().firstDay())
              .findFirst();
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Period period) {
    Optional<PartialDate> asOf =
        switch (period) {
          case Period.Day d -> d.asOf();
          case Period.Event e -> e.asOf();
          case Period.Cumulative c -> Optional.empty();
          case Period.Interval i -> i.to();
          case Period.Unknown u -> Optional.empty();
        };
    return asOf.filter(d -> d.day().isPresent()).map(PartialDate::firstDay);
  }

  private ToldPeriod told(Shift shift, LocalDate base) {
    Optional<String> text = Optional.of(source.layout().words(shift.first(), shift.end()));
    boolean weeks = WEEKS.contains(shift.unit());
    LocalDate day =
        weeks
            ? base.plusWeeks(shift.count())
            : MONTHS.contains(shift.unit())
                ? base.plusMonths(shift.count())
                : base.plusDays(shift.count());
    boolean back = day.isBefore(base);
    Period period =
        weeks && shift.whole()
            ? CalendarStretches.interval(back ? day : base, back ? base : day, text)
            : new Period.Event(
                Optional.of(
                    MONTHS.contains(shift.unit())
                        ? PartialDate.of(YearMonth.from(day))
                        : PartialDate.of(day)),
                text);
    return new ToldPeriod(period, Rule.FROM_A_DAY_TOLD, shift.first(), shift.end());
  }
}
