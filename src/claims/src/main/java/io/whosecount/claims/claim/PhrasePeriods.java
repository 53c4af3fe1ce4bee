package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Says what words of time that are no date tell: "overnight", "last month", "so far". */
final class PhrasePeriods {
  /** More do not fall to one blow. */
  private static final long ONE_BLOW = 300;

  private final Source source;
  private final LocalDate published;
  private final SayingDay saying;
  private final Happenings happenings;
  private final CalendarStretches calendar;
  private final BlowTolls blows;
  private final Perfects perfects;

  PhrasePeriods(Source source, SayingDay saying, Happenings happenings, BlowTolls blows) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.saying = saying;
    this.happenings = happenings;
    this.calendar = new CalendarStretches(published);
    this.blows = blows;
    this.perfects = new Perfects(source);
  }

  /** The time that {@code phrase} tells for {@code draft}. */
  ToldPeriod read(PeriodPhrase phrase, Draft draft) {
    Optional<String> text = Optional.of(source.layout().words(phrase.first(), phrase.end()));
    Optional<PartialDate> said = Optional.of(saying.of(draft));
    if (isOneBlow(phrase, draft)) {
      return new ToldPeriod(
          new Period.Event(Optional.of(ofBlow(phrase)), text),
          Rule.BLOW_IN_A_STRETCH,
          phrase.first(),
          phrase.end());
    }
    Period period =
        switch (phrase.entry().canonical()) {
          case "day" ->
              new Period.Day(
                  rated(phrase, draft)
                      .or(() -> saying.asOf(draft.phrase.sentence()))
                      .or(() -> said),
                  text);
          case "cumulative" ->
              blows.total(phrase, draft, text).orElseGet(() -> soFar(phrase, said, text));
          case "yesterday" ->
              new Period.Day(Optional.of(PartialDate.of(published.minusDays(1))), text);
          case "weekend" -> calendar.weekend(text);
          case "week" -> calendar.week(phrase, text);
          case "month" -> calendar.month(phrase, text);
          default -> calendar.year(phrase, text);
        };
    return new ToldPeriod(period, Rule.PERIOD_PHRASE, phrase.first(), phrase.end());
  }

  /** The month or year of the blow. */
  private PartialDate ofBlow(PeriodPhrase phrase) {
    boolean previous = phrase.entry().has("previous");
    return switch (phrase.entry().canonical()) {
      case "year" -> PartialDate.ofYear(published.getYear() - (previous ? 1 : 0));
      case "week" -> PartialDate.of(YearMonth.from(published.minusDays(previous ? 7 : 2)));
      default -> PartialDate.of(YearMonth.from(published).minusMonths(previous ? 1 : 0));
    };
  }

  /** "Earlier this month a strike killed 22": one blow, no stretch. */
  private boolean isOneBlow(PeriodPhrase phrase, Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean year = phrase.entry().canonical().equals("year");
    boolean stretch =
        phrase.entry().canonical().equals("week") || phrase.entry().canonical().equals("month");
    boolean blow =
        draft.number() < ONE_BLOW
                && (happenings.tellsBlow(sentence)
                    || happenings.tells(sentence, EventKind.DISASTER))
            || phrase.entry().has("moment")
                && (isWithin(phrase)
                    ? happenings.tellsFight(sentence)
                    : happenings.tells(sentence, EventKind.BATTLE));
    return (stretch || year && !isSoFar(phrase) && !perfects.isPresent(draft))
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
        .filter(d -> phrase.entry().has("rate"))
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
        .filter(d -> said.filter(s -> s.lastDay().isBefore(d.date().firstDay())).isEmpty())
        .findFirst()
        .<Period>map(
            d -> new Period.Interval(Optional.of(PartialDate.of(d.date().firstDay())), said, text))
        .orElseGet(() -> new Period.Cumulative(said, text));
  }
}
