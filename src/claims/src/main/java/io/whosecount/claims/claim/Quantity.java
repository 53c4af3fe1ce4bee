package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Qualifier;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number as it was stated: an interval, with the word that loosened it kept.
 *
 * @param value the number as stated; absent for a range
 * @param low the least that the statement allows, if it says so
 * @param high the most that the statement allows, if it says so
 * @param qualifier the class of the hedge
 * @param hedge the loosening words, verbatim; absent for an exact number
 */
public record Quantity(
    OptionalLong value,
    OptionalLong low,
    OptionalLong high,
    Qualifier qualifier,
    Optional<String> hedge) {

  public Quantity {
    if (value.isEmpty() != (qualifier == Qualifier.BETWEEN)) {
      throw new IllegalArgumentException(
          "a range and only a range has no single value: " + qualifier + " " + value);
    }
    if (value.orElse(0) < 0 || low.orElse(0) < 0) {
      throw new IllegalArgumentException("a count is not negative: " + value + " " + low);
    }
    if (qualifier == Qualifier.BETWEEN && (low.isEmpty() || high.isEmpty())) {
      throw new IllegalArgumentException("a range has two ends: " + low + " to " + high);
    }
    if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
      throw new IllegalArgumentException("upside down: " + low + " to " + high);
    }
  }

  /** {@code value}, loosened by {@code qualifier}, which is not {@link Qualifier#BETWEEN}. */
  public static Quantity of(long value, Qualifier qualifier, Optional<String> hedge) {
    OptionalLong v = OptionalLong.of(value);
    OptionalLong none = OptionalLong.empty();
    return switch (qualifier) {
      case EXACT -> new Quantity(v, v, v, qualifier, hedge);
      case ABOUT -> new Quantity(v, none, none, qualifier, hedge);
      case MORE_THAN, AT_LEAST -> new Quantity(v, v, none, qualifier, hedge);
      case NEARLY, UP_TO, FEWER_THAN -> new Quantity(v, none, v, qualifier, hedge);
      case BETWEEN -> throw new IllegalArgumentException("a range has two ends, not one: " + value);
    };
  }

  /** Exactly {@code value}. */
  public static Quantity exactly(long value) {
    return of(value, Qualifier.EXACT, Optional.empty());
  }

  /** Between {@code low} and {@code high}. */
  public static Quantity between(long low, long high, Optional<String> hedge) {
    return new Quantity(
        OptionalLong.empty(),
        OptionalLong.of(low),
        OptionalLong.of(high),
        Qualifier.BETWEEN,
        hedge);
  }

  /** The least number that it names: the value, or the low end of a range. */
  public long leastNamed() {
    return value.orElseGet(low::orElseThrow);
  }

  /** The greatest number that it names: the value, or the high end of a range. */
  public long greatestNamed() {
    return value.orElseGet(high::orElseThrow);
  }

  /** Such as {@code at-least 20} or {@code between 400 500}. */
  @Override
  public String toString() {
    return value.isPresent()
        ? qualifier.id() + " " + value.getAsLong()
        : qualifier.id() + " " + low.orElseThrow() + " " + high.orElseThrow();
  }
}
