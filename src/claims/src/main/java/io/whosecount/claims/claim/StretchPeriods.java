package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Says what a time with two ends tells of a number: a stretch, one night, or a whole war. */
final class StretchPeriods {
  /** Who has fought for so many days counts the whole war. */
  private static final int LONG_FIGHT = 60;

  private static final int LONG_WAR = 365;

  /** A count from the first day of a war to one of these last days is the total. */
  private static final int RECENT = 40;

  private static final Set<String> NAMING = WordSet.of("the", "a", "'s", "its", "their", "that");
  private static final Set<String> CALM =
      WordSet.of("calm", "quiet", "lull", "peace", "truce", "ceasefire", "silence");

  private static final WordSet PAST = WordSet.of("past", "last", "previous", "recent");

  private static final WordSet PARTS_OF_DAYS =
      WordSet.of(
          "afternoon",
          "afternoons",
          "morning",
          "mornings",
          "evening",
          "evenings",
          "midday",
          "middays",
          "noon",
          "noons");

  private final Source source;
  private final LocalDate published;
  private final SayingDay saying;
  private final Outbreaks outbreaks;
  private final Comparisons comparisons;

  StretchPeriods(Source source, SayingDay saying, Outbreaks outbreaks, Comparisons comparisons) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.saying = saying;
    this.outbreaks = outbreaks;
    this.comparisons = comparisons;
  }

  /** What the words of {@code date} say, unless they only compare or tell how long it was calm. */
  Optional<ToldPeriod> read(DateWords date, Draft draft) {
    boolean idle = isCalm(date.end()) || comparisons.standsBefore(date.first());
    return idle ? Optional.empty() : Optional.of(told(date, draft));
  }

  private ToldPeriod told(DateWords date, Draft draft) {
    Optional<String> text = Optional.of(source.layout().words(date.first(), date.end()));
    PartialDate last = date.until().orElse(date.date());
    boolean of = date.end() < source.layout().tokens().size() && source.token(date.end()).is("of");
    boolean toNow = last.equals(PartialDate.of(published));
    boolean war = behindOf(date.end()).filter(e -> e.kind() == EventKind.WAR).isPresent();
    long days = ChronoUnit.DAYS.between(date.date().firstDay(), last.lastDay());
    boolean past =
        source.layout().tokens().subList(date.first(), date.end()).stream()
            .anyMatch(t -> PAST.has(t));
    boolean longFight = of && days >= LONG_FIGHT || !past && days >= LONG_WAR;
    if (toNow && (war || longFight)) {
      Period total = new Period.Cumulative(Optional.of(saying.of(draft)), text);
      return told(total, Rule.TOLL_OF_THE_WAR, date.first(), date.end());
    }
    boolean recent = !last.lastDay().isBefore(published.minusDays(RECENT));
    if (recent && !past && isWritten(date) && outbreaks.isFirstDay(date, draft)) {
      Period total = new Period.Cumulative(Optional.of(last), text);
      return told(total, Rule.TOLL_OF_THE_WAR, date.first(), date.end());
    }
    if (named(date).isPresent()) {
      Period event = new Period.Event(Optional.of(last), text);
      return told(event, Rule.NAMED_PAST_EVENT, date.first(), date.end());
    }
    if (isOneNight(date, last)) {
      Period event = new Period.Event(Optional.of(last), text);
      return told(event, Rule.DATED_EVENT, date.first(), date.end());
    }
    Period period = CalendarStretches.interval(date.date().firstDay(), last.lastDay(), text);
    return told(period, Rule.STRETCH_WITH_TWO_ENDS, date.first(), date.end());
  }

  /** "Friday and Saturday" are two days of any war, whichever began on a Friday. */
  private boolean isWritten(DateWords date) {
    return date.date().day().isEmpty()
        || source.layout().tokens().subList(date.first(), date.end()).stream()
            .anyMatch(t -> t.kind() != Token.Kind.WORD && t.kind() != Token.Kind.MARK);
  }

  /** "two weeks of relative calm". */
  private boolean isCalm(int end) {
    int limit = Math.min(source.layout().tokens().size(), end + 3);
    return end < limit
        && source.token(end).is("of")
        && source.layout().tokens().subList(end, limit).stream()
            .anyMatch(t -> CALM.contains(t.key()));
  }

  /** "on April 16-17", "on the night of 16 to 17 April": one night, told by both its days. */
  private boolean isOneNight(DateWords date, PartialDate last) {
    boolean days = date.date().day().isPresent() && last.day().isPresent();
    boolean joined =
        source.layout().tokens().subList(date.first(), date.end()).stream()
            .anyMatch(t -> t.is("-"));
    boolean night =
        source.layout().tokens().subList(Math.max(0, date.first() - 3), date.first()).stream()
                .anyMatch(t -> t.is("night"))
            || source.hasWord(PARTS_OF_DAYS, Math.max(0, date.first() - 3), date.end());
    return days
        && (joined || night)
        && ChronoUnit.DAYS.between(date.date().firstDay(), last.lastDay()) == 1;
  }

  /** "two years of war": the fight behind an amount of time. */
  private Optional<Event> behindOf(int end) {
    int limit = Math.min(source.layout().tokens().size(), end + 4);
    return end < limit && source.token(end).is("of")
        ? source.mentions().within(Event.class, end, limit).stream().findFirst()
        : Optional.empty();
  }

  /** "the 2006 war", "the 2008-09 Gaza offensive": the happening that a year names. */
  Optional<Event> named(DateWords date) {
    int limit = Math.min(source.layout().tokens().size(), date.end() + 3);
    boolean article =
        date.first() > 0
            && (NAMING.contains(source.token(date.first() - 1).key())
                || source.token(date.first() - 1).is("of"));
    boolean monthOfYear = date.date().day().isPresent() || date.end() - date.first() > 1;
    boolean none = date.date().month().isPresent() && monthOfYear;
    return none || !article
        ? Optional.empty()
        : source.mentions().within(Event.class, date.end(), limit).stream()
            .filter(e -> e.first() <= date.end() + 1 && e.kind() != EventKind.BLOW)
            .filter(e -> !source.token(date.end()).is(","))
            .findFirst()
            .or(() -> source.mentions().endingAt(Event.class, date.first() - 1));
  }

  private static ToldPeriod told(Period period, Rule rule, int first, int end) {
    return new ToldPeriod(period, rule, first, end);
  }
}
