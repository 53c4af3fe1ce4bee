package io.whosecount.claims.claim;

import java.util.List;
import java.util.Optional;

/** Completes drafts: who says it, whose loss it is, over which time, where, part of what. */
final class DraftCompleter {
  private final EvidenceWriter trace;
  private final Attributions attributions;
  private final SideResolver sides;
  private final PeriodResolver periods;
  private final PlaceResolver places;
  private final Continuations continuations;

  DraftCompleter(Source source, Continuations continuations) {
    this.trace = new EvidenceWriter(source);
    this.attributions = new Attributions(source);
    this.sides = new SideResolver(source);
    this.periods = new PeriodResolver(source);
    this.places = new PlaceResolver(source);
    this.continuations = continuations;
  }

  /**
   * Completes the drafts of one sentence in order.
   *
   * @param last the last draft before the sentence, if any
   */
  void complete(List<Draft> here, Optional<Draft> last) {
    Optional<Draft> previous = last;
    for (Draft draft : here) {
      boolean first = draft == here.getFirst();
      Optional<Draft> before =
          first ? previous.filter(p -> continuations.goesOn(draft, p)) : previous;
      trace.count(draft);
      draft.attribution = attributions.of(draft);
      trace.attribution(draft);
      sides.resolve(draft, before).ifPresent(told -> side(draft, told, before));
      ToldPeriod period = periods.resolve(draft, here, previous);
      draft.period = period.period();
      trace.period(draft, period, previous);
      places.resolve(draft);
      continuations.markPart(draft, here.subList(0, here.indexOf(draft)));
      previous = Optional.of(draft);
    }
  }

  private void side(Draft draft, ToldSide told, Optional<Draft> before) {
    draft.side = Optional.of(told.side());
    trace.side(draft, told, before);
  }
}
