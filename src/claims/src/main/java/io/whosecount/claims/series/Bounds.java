package io.whosecount.claims.series;

import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.lexicon.Qualifier;
import java.util.OptionalLong;

/**
 * What a hedged number rules out. "Nearly 2,000" is not above it and may be anything below; "about
 * 2,000" may be rounded by its last digit that is no zero, up or down, but not by more.
 */
record Bounds(OptionalLong low, OptionalLong high) {
  /** The least rounding that "about" stands for. */
  private static final long TEN = 10;

  static Bounds of(SeriesNumber number) {
    return of(number.low(), number.high(), number.qualifier());
  }

  static Bounds of(Quantity quantity) {
    return of(quantity.leastNamed(), quantity.greatestNamed(), quantity.qualifier());
  }

  private static Bounds of(long least, long greatest, Qualifier qualifier) {
    OptionalLong low = OptionalLong.of(least);
    OptionalLong high = OptionalLong.of(greatest);
    OptionalLong none = OptionalLong.empty();
    return switch (qualifier) {
      case EXACT, BETWEEN -> new Bounds(low, high);
      case ABOUT ->
          new Bounds(
              OptionalLong.of(Math.max(0, least - rounding(least) + 1)),
              OptionalLong.of(greatest + rounding(greatest) - 1));
      case MORE_THAN, AT_LEAST -> new Bounds(low, none);
      case NEARLY, UP_TO, FEWER_THAN -> new Bounds(none, high);
    };
  }

  private static long rounding(long number) {
    long rounding = TEN;
    while (number > rounding && number % (rounding * TEN) == 0) {
      rounding *= TEN;
    }
    return rounding;
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
