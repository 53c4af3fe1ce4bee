package io.whosecount.claims.series;

import java.util.OptionalLong;

/**
 * What a hedged number rules out. "Nearly 2,000" is not above it and may be anything below; "about
 * 2,000" rules out nothing.
 */
record Bounds(OptionalLong low, OptionalLong high) {
  static Bounds of(SeriesNumber number) {
    OptionalLong low = OptionalLong.of(number.low());
    OptionalLong high = OptionalLong.of(number.high());
    OptionalLong none = OptionalLong.empty();
    return switch (number.qualifier()) {
      case EXACT, BETWEEN -> new Bounds(low, high);
      case ABOUT -> new Bounds(none, none);
      case MORE_THAN, AT_LEAST -> new Bounds(low, none);
      case NEARLY, UP_TO, FEWER_THAN -> new Bounds(none, high);
    };
  }

  /** Whether no number that it allows reaches one that {@code other} allows. */
  boolean isBelow(Bounds other) {
    return high.isPresent() && other.low.isPresent() && high.getAsLong() < other.low.getAsLong();
  }

  /** The one number that it allows, if it is one. */
  OptionalLong exactly() {
    return low.equals(high) ? low : OptionalLong.empty();
  }
}
