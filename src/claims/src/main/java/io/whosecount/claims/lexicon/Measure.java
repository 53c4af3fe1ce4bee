package io.whosecount.claims.lexicon;

/** Item and outcome together: what a number measures. */
public record Measure(Item item, Outcome outcome) {
  /** Such as {@code tank/lost}. */
  @Override
  public String toString() {
    return item.id() + "/" + outcome.id();
  }
}
