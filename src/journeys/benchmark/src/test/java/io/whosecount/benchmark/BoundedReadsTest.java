package io.whosecount.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The promise of the design: what a query reads does not grow with the documents. */
@Timeout(300)
class BoundedReadsTest {
  private static final int DAYS = 50;

  @Test
  void tenTimesTheDocumentsCostNoMoreAndMoreDaysCostTheSeriesMore() {
    BoundedReads.Costs few = BoundedReads.measure(100, DAYS);
    BoundedReads.Costs many = BoundedReads.measure(1_000, DAYS);
    BoundedReads.Costs longer = BoundedReads.measure(1_000, 20 * DAYS);

    assertThat(few.latest().readUnits()).as("latest figures").isPositive();
    assertThat(many.latest().readUnits()).isEqualTo(few.latest().readUnits());
    assertThat(many.latest().requests()).isEqualTo(few.latest().requests());
    assertThat(longer.latest().readUnits()).isEqualTo(few.latest().readUnits());
    assertThat(many.latestOfOne().readUnits()).isEqualTo(few.latestOfOne().readUnits());
    assertThat(many.unknownClaimant().readUnits())
        .as("a claimant that nobody knows")
        .isEqualTo(few.unknownClaimant().readUnits())
        .isLessThan(10);
    assertThat(many.series().items()).as("items of a series").isEqualTo(few.series().items());
    assertThat(many.series().readUnits()).isEqualTo(few.series().readUnits());
    assertThat(longer.series().items()).isGreaterThan(10 * many.series().items());
    assertThat(many.longDocument().writeUnits()).as("writing a document").isPositive();
  }
}
