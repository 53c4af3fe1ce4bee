package io.whosecount.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The promise of the design: what a query reads does not grow with the documents, once there are
 * more of everything than one answer looks at: 25 claimants, and 25 documents behind a number.
 */
@Timeout(300)
class BoundedReadsTest {
  private static final int DAYS = 10;

  /**
   * So 600 documents have more rows of claimants (60 officials, 40 outlets, two staffs) than are
   * read at once where few count, and 100 have fewer.
   */
  private static final int DOCUMENTS_FOR_AN_OFFICIAL = 10;

  @Test
  void fiveTimesTheDocumentsCostNoMoreAndMoreDaysCostTheSeriesMore() {
    BoundedReads.Costs fewest = measure(100, DAYS);
    BoundedReads.Costs few = measure(600, DAYS);
    BoundedReads.Costs many = measure(3_000, DAYS);
    BoundedReads.Costs longer = measure(3_000, 5 * DAYS);

    assertThat(few.latest().readUnits()).as("latest figures").isPositive();
    assertThat(many.latest().readUnits()).isEqualTo(few.latest().readUnits());
    assertThat(many.latest().requests()).isEqualTo(few.latest().requests());
    assertThat(fewest.latest().readUnits()).isLessThanOrEqualTo(few.latest().readUnits());
    assertThat(fewest.latest().requests()).isLessThan(few.latest().requests());
    assertThat(longer.latest().readUnits()).isLessThanOrEqualTo(few.latest().readUnits());
    assertThat(many.latestOfOne().readUnits()).isEqualTo(few.latestOfOne().readUnits());
    assertThat(many.unknownClaimant().readUnits())
        .as("a claimant that nobody knows")
        .isEqualTo(few.unknownClaimant().readUnits())
        .isLessThan(10);
    assertThat(many.series().items()).as("items of a series").isEqualTo(few.series().items());
    assertThat(many.series().readUnits()).isEqualTo(few.series().readUnits());
    assertThat(longer.series().items()).isGreaterThan(4 * many.series().items());
    assertThat(many.longDocument().writeUnits()).as("writing a document").isPositive();
  }

  private static BoundedReads.Costs measure(int documents, int days) {
    return BoundedReads.measure(documents, new SyntheticPress(days, DOCUMENTS_FOR_AN_OFFICIAL));
  }
}
