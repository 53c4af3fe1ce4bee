package io.whosecount.claims.series;

/**
 * A reason to look twice. It changes no number and hides none.
 *
 * @param kind what kind of reason
 * @param reason what was compared with what, in words and numbers
 */
public record Flag(Kind kind, String reason) {

  /** What kind of reason. */
  public enum Kind {
    /** A running total is below an earlier one of the same claimant. */
    FALLING_TOTAL("falling-total"),
    /** The days between two totals do not add up to their difference. */
    DAYS_DO_NOT_SUM("days-do-not-sum"),
    /** One claimant is given two numbers for one measure and date. */
    TWO_NUMBERS("two-numbers"),
    /** A part, or the parts together, are above the whole that they are parts of. */
    PARTS_ABOVE_WHOLE("parts-above-whole"),
    /** The parts add up to the whole: a reason to trust, not to doubt. */
    PARTS_EQUAL_WHOLE("parts-equal-whole"),
    /** Numbers of a document are those that other documents give for the day before. */
    MIXED_DAYS("mixed-days");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name in the contract. */
    public String id() {
      return id;
    }
  }
}
