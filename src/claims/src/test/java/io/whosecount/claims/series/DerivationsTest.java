package io.whosecount.claims.series;

import static io.whosecount.claims.series.Points.day;
import static io.whosecount.claims.series.Points.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.Qualifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationsTest {
  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

  @Test
  void aDifferenceCoversTheDaysAfterTheEarlierTotalAndNamesBoth() {
    SeriesPoint earlier = total("2031-05-01", 40);
    SeriesPoint later = total("2031-05-04", 52);
    assertThat(Derivations.differences(List.of(earlier, later)))
        .containsExactly(
            new DerivedNumber(
                DerivedNumber.Rule.DIFFERENCE_OF_TOTALS,
                FIRST.plusDays(1),
                FIRST.plusDays(3),
                12,
                12,
                false,
                List.of(earlier.number(), later.number()),
                3,
                1));
  }

  @Test
  void aDifferenceIsCompleteOnlyFromOneDayToTheNext() {
    List<SeriesPoint> totals =
        List.of(total("2031-05-01", 40), total("2031-05-02", 44), total("2031-06-10", 52));
    assertThat(Derivations.differences(totals))
        .extracting(DerivedNumber::isComplete)
        .containsExactly(true, false);
  }

  @Test
  void aFallingTotalGivesANegativeDifferenceAndIsNotHidden() {
    assertThat(Derivations.differences(List.of(total("2031-05-01", 40), total("2031-05-02", 38))))
        .extracting(DerivedNumber::low)
        .containsExactly(-2L);
  }

  @Test
  void twoNumbersForOneDateWidenTheDifference() {
    DerivedNumber difference =
        Derivations.differences(
                List.of(
                    total("2031-05-01", 40),
                    total("2031-05-02", 44),
                    total("2031-05-02", 50, Qualifier.ABOUT, 2)))
            .getFirst();
    assertThat(difference.low()).isEqualTo(4);
    assertThat(difference.high()).isEqualTo(10);
    assertThat(difference.hedged()).isTrue();
    assertThat(difference.parts()).hasSize(3);
  }

  @Test
  void totalsOfWholeMonthsTakeNoPart() {
    assertThat(
            Derivations.differences(
                List.of(total("2031-05", 40), total("2031-05-31", 41), total("2031-06", 50))))
        .isEmpty();
  }

  @Test
  void aSumSaysHowManyOfItsDaysWereTold() {
    List<SeriesPoint> days =
        List.of(day("2031-05-05", 4), day("2031-05-07", 6), day("2031-05-12", 1));
    List<DerivedNumber> weeks = Derivations.sums(days, Resolution.WEEK);
    assertThat(weeks).extracting(DerivedNumber::low).containsExactly(10L, 1L);
    assertThat(weeks.getFirst().from()).isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(weeks.getFirst().to()).isEqualTo(LocalDate.of(2031, 5, 11));
    assertThat(weeks.getFirst().reported()).isEqualTo(2);
    assertThat(weeks.getFirst().days()).isEqualTo(7);
    assertThat(weeks.getFirst().isComplete()).isFalse();
  }

  @Test
  void aWeekWithEveryDayIsComplete() {
    List<SeriesPoint> days =
        FIRST.plusDays(4).datesUntil(FIRST.plusDays(11)).map(d -> day(d.toString(), 2)).toList();
    DerivedNumber week = Derivations.sums(days, Resolution.WEEK).getFirst();
    assertThat(week.isComplete()).isTrue();
    assertThat(week.high()).isEqualTo(14);
  }

  @Test
  void nothingIsDerivedFromNothing() {
    assertThat(Derivations.sums(List.of(), Resolution.MONTH)).isEmpty();
    assertThat(Derivations.differences(List.of(total("2031-05-01", 40)))).isEmpty();
  }
}
