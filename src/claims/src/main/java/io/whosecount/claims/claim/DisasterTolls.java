package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates the tolls of a disaster: a toll that runs on is as of the day of its count, unless the text
 * counts from the day on, as "the quake that struck on Friday has killed 149" does.
 */
final class DisasterTolls {
  /** A day further back than this is another disaster. */
  private static final int FRESH = 30;

  private final LocalDate published;
  private final SayingDay saying;
  private final PeriodByKind kinds;
  private final EventDays days;
  private Optional<PartialDate> struck = Optional.empty();

  DisasterTolls(Source source, SayingDay saying, PeriodByKind kinds, EventDays days) {
    this.published = source.document().facts().published().value();
    this.saying = saying;
    this.kinds = kinds;
    this.days = days;
  }

  /** {@code told}, or the toll of the disaster that a text without a war is about. */
  ToldPeriod in(ToldPeriod told, Draft draft) {
    struck = struck.or(() -> dayOfDoer(draft));
    boolean total = told.period() instanceof Period.Cumulative;
    boolean undated = told.rule() == Rule.TOLL_OF_THE_DISASTER;
    boolean running =
        told.period() instanceof Period.Event event
            && event.asOf().filter(d -> d.day().isPresent()).isPresent()
            && kinds.isRunning(draft);
    return total || running || undated && struck.isPresent()
        ? new ToldPeriod(
            new Period.Event(struck.or(() -> Optional.of(saying.of(draft))), told.period().text()),
            Rule.TOLL_OF_THE_DISASTER,
            told.first(),
            told.end())
        : told;
  }

  /**
   * The day of the disaster that stands before its verb with it: "the quake that hit on Friday".
   */
  private Optional<PartialDate> dayOfDoer(Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(-1);
    boolean suffers = draft.governance.filter(Governance::countedIsSubject).isPresent();
    return suffers
        ? Optional.empty()
        : days.in(draft.phrase.sentence())
            .filter(t -> t.day().end() <= verb && t.event().end() <= verb)
            .filter(t -> t.day().first() > t.event().first())
            .filter(
                t -> days.events(draft.phrase.sentence()).getFirst().kind() == EventKind.DISASTER)
            .map(t -> t.day().date())
            .filter(d -> !d.firstDay().isAfter(published))
            .filter(d -> d.firstDay().isAfter(published.minusDays(FRESH)));
  }
}
