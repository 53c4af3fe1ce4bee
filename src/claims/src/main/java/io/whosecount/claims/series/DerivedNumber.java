package io.whosecount.claims.series;

import java.time.LocalDate;
import java.util.List;

/**
 * A number that nobody said: computed here from numbers that one claimant said.
 *
 * @param rule how it was computed
 * @param from the first day it covers
 * @param to the last day it covers
 * @param low what the least numbers named give; below 0 where a total fell
 * @param high what the greatest numbers named give
 * @param hedged whether one of the parts has a hedge: then so has this, but a sum or a difference
 *     of hedges is no hedge of its own
 * @param parts what it was computed from, in the order of time
 * @param days how many days it covers
 * @param reported how many of these days the parts tell of
 */
public record DerivedNumber(
    Rule rule,
    LocalDate from,
    LocalDate to,
    long low,
    long high,
    boolean hedged,
    List<SeriesNumber> parts,
    int days,
    int reported) {

  /** How a number is computed from others. */
  public enum Rule {
    /** The later of two neighbouring totals less the earlier. */
    DIFFERENCE_OF_TOTALS("difference-of-totals"),
    /** The numbers of single days of a week or a month together. */
    SUM_OF_DAYS("sum-of-days");

    private final String id;

    Rule(String id) {
      this.id = id;
    }

    /** The name in the contract. */
    public String id() {
      return id;
    }
  }

  public DerivedNumber {
    parts = List.copyOf(parts);
    if (low > high || from.isAfter(to) || parts.isEmpty() || reported > days) {
      throw new IllegalArgumentException(
          "no derived number: %d to %d, from %s to %s, %d of %d days"
              .formatted(low, high, from, to, reported, days));
    }
  }

  /** Whether the parts tell of every day. */
  public boolean isComplete() {
    return reported == days;
  }
}
