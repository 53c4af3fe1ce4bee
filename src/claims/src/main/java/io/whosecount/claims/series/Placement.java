package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.PartialDate;
import java.util.Optional;

/** Where a claim stands: in a series of its whole side, or apart from all, with the reason. */
public sealed interface Placement {

  /**
   * In a series, at a point in time.
   *
   * @param key the series
   * @param side with its name
   * @param voice with its name
   * @param point sorts the points of the series: {@code asOf}, or {@code to/from} of an interval
   */
  record InSeries(SeriesKey key, Side side, Voice voice, String point) implements Placement {}

  /** In no series; reachable with its document. */
  record Apart(String reason) implements Placement {}

  /** The place of {@code claim}, printed in a document with these facts. */
  static Placement of(Claim claim, PublicationFacts facts) {
    if (claim.side().isEmpty()) {
      return new Apart("no side");
    }
    if (claim.stance() == Stance.DENIES) {
      return new Apart("denied by the one it is attributed to");
    }
    if (claim.partOf().isPresent()) {
      return new Apart("a part of " + claim.partOf().getAsLong());
    }
    if (claim.place().isPresent()) {
      return new Apart("a place: " + claim.place().get());
    }
    Optional<String> point = point(claim.period());
    if (point.isEmpty()) {
      return new Apart("a period without a date, or of one event: " + claim.period().kind().id());
    }
    Side side = claim.side().get();
    Voice voice = Voice.of(claim, facts);
    return new InSeries(
        new SeriesKey(side.id(), claim.measure(), voice.id(), claim.period().kind()),
        side,
        voice,
        point.get());
  }

  /** What sorts the points of a series: absent for a period without a date, or of one event. */
  static Optional<String> point(Period period) {
    return switch (period) {
      case Period.Cumulative c -> c.asOf().map(PartialDate::toString);
      case Period.Day d -> d.asOf().map(PartialDate::toString);
      case Period.Interval i -> i.to().flatMap(to -> i.from().map(from -> to + "/" + from));
      case Period.Event e -> Optional.empty();
      case Period.Unknown u -> Optional.empty();
    };
  }
}
