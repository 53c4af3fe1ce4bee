package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Reads words of time and dates, resolved against the day of publication. */
final class PeriodWords {
  /** How far before "began" its war or "since" may stand, in tokens. */
  private static final int FAR = 8;

  private static final Set<String> BEFORE_BEGINNING =
      Set.of("on", "in", "last", "this", "early", "late", "mid", "-", "out");
  private static final Set<String> BEGUN =
      Set.of("began", "begun", "started", "erupted", "broke", "commenced", "opened");
  private static final Set<String> WARS =
      Set.of("war", "conflict", "invasion", "fighting", "hostilities", "uprising", "insurgency");

  private final Source source;
  private final LocalDate published;

  PeriodWords(Source source) {
    this.source = source;
    this.published = source.document().facts().published().value();
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
    boolean attributed = at >= draft.attribution.first() && at < draft.attribution.end();
    Optional<PeriodPhrase> phrase = source.mentions().startingAt(PeriodPhrase.class, at);
    if (phrase.filter(p -> p.entry().surface().equals("as of")).isPresent()) {
      return asOf(phrase.get());
    }
    if (phrase.isPresent() && (isStrong(phrase.get()) || !nearCue(at))) {
      return Optional.of(told(phrase.get(), draft));
    }
    return attributed || nearCue(at)
        ? Optional.empty()
        : source.mentions().startingAt(DateWords.class, at).flatMap(date -> dated(date, draft));
  }

  /** "today" beside a saying word dates the saying. */
  private static boolean isStrong(PeriodPhrase phrase) {
    return !Set.of("today", "yesterday", "earlier today", "this morning", "early today", "tonight")
        .contains(phrase.entry().surface());
  }

  /** "said on Tuesday": the date of the saying, not of the loss. */
  private boolean nearCue(int at) {
    int before = at - 1;
    if (before >= 0
        && Set.of("on", "in", "late", "early", "earlier").contains(source.token(before).key())) {
      before--;
    }
    return before >= 0
            && source.mentions().covers(Mention.Cue.class, before)
            && !source.mentions().covers(Mention.DeedWord.class, before)
        || before >= 0
            && Set.of("update", "statement", "telegram", "email", "report", "briefing")
                .contains(source.token(before).key());
  }

  /** "as of January 2025": the cut-off of a tally; without a date it says nothing. */
  private Optional<ToldPeriod> asOf(PeriodPhrase phrase) {
    return source
        .mentions()
        .startingAt(DateWords.class, phrase.end())
        .map(
            date ->
                new ToldPeriod(
                    new Period.Cumulative(
                        Optional.of(date.date()),
                        Optional.of(source.layout().words(phrase.first(), date.end()))),
                    Rule.PERIOD_PHRASE,
                    phrase.first(),
                    date.end()));
  }

  private ToldPeriod told(PeriodPhrase phrase, Draft draft) {
    String words = source.layout().words(phrase.first(), phrase.end());
    Optional<String> text = Optional.of(words);
    boolean previous = phrase.entry().has("previous");
    Period period =
        switch (phrase.entry().canonical()) {
          case "day" -> new Period.Day(Optional.of(saidOn(draft)), text);
          case "cumulative" -> new Period.Cumulative(Optional.of(saidOn(draft)), text);
          case "yesterday" ->
              new Period.Day(Optional.of(PartialDate.of(published.minusDays(1))), text);
          case "week" -> interval(published.minusDays(7), published, text);
          case "month" -> month(previous, text);
          default -> year(previous, text);
        };
    return new ToldPeriod(period, Rule.PERIOD_PHRASE, phrase.first(), phrase.end());
  }

  private static Period interval(LocalDate from, LocalDate to, Optional<String> text) {
    return new Period.Interval(
        Optional.of(PartialDate.of(from)), Optional.of(PartialDate.of(to)), text);
  }

  /** Where it is tomorrow already, "since 3 May" may be said on what is 2 May here. */
  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Period month(boolean previous, Optional<String> text) {
    YearMonth month = YearMonth.from(published).minusMonths(previous ? 1 : 0);
    LocalDate end = previous ? month.atEndOfMonth() : published;
    return interval(month.atDay(1), end, text);
  }

  private Period year(boolean previous, Optional<String> text) {
    int year = published.getYear() - (previous ? 1 : 0);
    LocalDate end = previous ? LocalDate.of(year, 12, 31) : published;
    return interval(LocalDate.of(year, 1, 1), end, text);
  }

  private Optional<ToldPeriod> dated(DateWords date, Draft draft) {
    Optional<String> text = Optional.of(source.layout().words(date.first(), date.end()));
    boolean since = isBeginning(date, draft);
    PartialDate day = date.date();
    if (since) {
      boolean old = day.lastDay().isBefore(published.minusDays(60));
      Period period =
          old || day.day().isEmpty()
              ? new Period.Cumulative(Optional.of(saidOn(draft)), text)
              : interval(day.firstDay(), latest(day.firstDay(), published), text);
      return Optional.of(new ToldPeriod(period, Rule.SINCE_DATE, date.first(), date.end()));
    }
    if (day.day().isPresent()) {
      return Optional.of(
          new ToldPeriod(
              new Period.Event(Optional.of(day), text),
              Rule.DATED_EVENT,
              date.first(),
              date.end()));
    }
    boolean event =
        draft.item.isPeople() && day.month().isPresent() && tellsAttack(draft.phrase.sentence());
    Period period =
        event
            ? new Period.Event(Optional.of(day), text)
            : interval(day.firstDay(), day.lastDay(), text);
    return Optional.of(new ToldPeriod(period, Rule.NAMED_STRETCH, date.first(), date.end()));
  }

  /** "since 3 May", "since the war began on 3 May", "the war, which broke out in May". */
  private boolean isBeginning(DateWords date, Draft draft) {
    int first = draft.phrase.sentence().first();
    int at = date.first() - 1;
    while (at >= first && BEFORE_BEGINNING.contains(source.token(at).key())) {
      at--;
    }
    boolean begun = at >= first && BEGUN.contains(source.token(at).key());
    int look = at;
    while (begun
        && look >= first
        && look > at - FAR
        && source.token(look).kind() != Token.Kind.MARK
        && !source.token(look).is("since")) {
      look--;
    }
    return at >= first && source.token(at).is("since")
        || begun && look >= first && source.token(look).is("since")
        || begun && isWar(first, at);
  }

  private boolean isWar(int first, int begun) {
    for (int at = begun - 1; at >= first && at > begun - FAR; at--) {
      if (WARS.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence speaks of a strike or accident, so that a month dates it. */
  private boolean tellsAttack(Sentence sentence) {
    return source
        .mentions()
        .within(Mention.Exclusion.class, sentence.first(), sentence.end())
        .stream()
        .anyMatch(e -> e.entry().canonical().equals("attack"));
  }

  /** The date of the saying where the sentence tells one, else the day of publication. */
  PartialDate saidOn(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    if (draft.attribution.first() >= sentence.first()
        && draft.attribution.end() <= sentence.end()
        && draft.attribution.end() > 0) {
      int from = sentence.first();
      int end = Math.min(sentence.end(), draft.attribution.end() + 8);
      for (DateWords date : source.mentions().within(DateWords.class, from, end)) {
        if (!isBeginning(date, draft)
            && !date.date().lastDay().isAfter(published.withDayOfMonth(published.lengthOfMonth()))
            && (date.first() < draft.phrase.first() || nearCue(date.first()))) {
          return date.date();
        }
      }
    }
    return PartialDate.of(published);
  }
}
