package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.mention.PartialDate;
import java.util.Optional;

/** The time that a number covers in the world. */
public sealed interface Period {

  /** The words that told it, verbatim; absent where the publication date or nothing did. */
  Optional<String> text();

  /** Since the war, or the event's start, began, up to {@code asOf}. */
  record Cumulative(Optional<PartialDate> asOf, Optional<String> text) implements Period {}

  /** One day or night; {@code asOf} is the day on which it was reported. */
  record Day(Optional<PartialDate> asOf, Optional<String> text) implements Period {}

  /** A stretch with two ends, both included. */
  record Interval(Optional<PartialDate> from, Optional<PartialDate> to, Optional<String> text)
      implements Period {
    public Interval {
      if (from.isPresent() && to.isPresent() && from.get().firstDay().isAfter(to.get().lastDay())) {
        throw new IllegalArgumentException("upside down: " + from + " to " + to);
      }
    }
  }

  /** One strike, battle or accident. */
  record Event(Optional<PartialDate> asOf, Optional<String> text) implements Period {}

  /** The text ties the number to no time. */
  record Unknown() implements Period {
    @Override
    public Optional<String> text() {
      return Optional.empty();
    }
  }

  /** Its kind in the contract. */
  default PeriodKind kind() {
    return switch (this) {
      case Cumulative c -> PeriodKind.CUMULATIVE;
      case Day d -> PeriodKind.DAY;
      case Interval i -> PeriodKind.INTERVAL;
      case Event e -> PeriodKind.EVENT;
      case Unknown u -> PeriodKind.UNKNOWN;
    };
  }
}
