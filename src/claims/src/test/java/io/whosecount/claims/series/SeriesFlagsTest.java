package io.whosecount.claims.series;

import static io.whosecount.claims.series.Points.day;
import static io.whosecount.claims.series.Points.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesFlagsTest {

  @Test
  void theSameNumberWithAboutAndPlainIsOne() {
    SeriesPoint plain = total("2031-05-01", 500);
    SeriesPoint about = total("2031-05-01", 500, Qualifier.ABOUT, 2);
    assertThat(SeriesFlags.twoNumbers(List.of(plain, about))).isEmpty();
    assertThat(SeriesFlags.twoNumbers(List.of(plain, about, total("2031-05-01", 600))))
        .extracting(Flag::reason)
        .allMatch(reason -> reason.contains("about 500") && reason.contains("600"))
        .hasSize(1);
    assertThat(
            SeriesFlags.twoNumbers(List.of(plain, total("2031-05-01", 500, Qualifier.AT_LEAST, 1))))
        .hasSize(1);
  }

  @Test
  void aTotalThatFallsIsFlaggedWithBothNumbersAndDates() {
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(total("2031-05-01", 40), total("2031-05-02", 39), total("2031-05-03", 39))))
        .containsExactly(
            new Flag(Flag.Kind.FALLING_TOTAL, "39 as of 2031-05-02 is below 40 as of 2031-05-01"));
  }

  @Test
  void aHedgeThatAllowsARiseIsNoFall() {
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(
                    total("2031-05-01", 40),
                    total("2031-05-02", 38, Qualifier.MORE_THAN, 1),
                    total("2031-05-03", 30, Qualifier.ABOUT, 1))))
        .isEmpty();
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(
                    total("2031-05-01", 40, Qualifier.AT_LEAST, 1),
                    total("2031-05-02", 39, Qualifier.NEARLY, 1))))
        .hasSize(1);
  }

  @Test
  void aMonthThatMayEndBehindADayIsNotComparedWithItAndHidesNoFall() {
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(total("2031-05", 50), total("2031-05-02", 40), total("2031-05-03", 41))))
        .isEmpty();
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(total("2031-04-30", 45), total("2031-05", 50), total("2031-05-02", 40))))
        .extracting(Flag::reason)
        .containsExactly("40 as of 2031-05-02 is below 45 as of 2031-04-30");
    assertThat(SeriesFlags.fallingTotals(List.of(total("2031-04", 50), total("2031-05-02", 40))))
        .hasSize(1);
  }

  @Test
  void anAboutThatNoRoundingBringsUpToTheEarlierTotalIsAFall() {
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(
                    total("2031-05-01", 500, Qualifier.MORE_THAN, 1),
                    total("2031-05-02", 490, Qualifier.ABOUT, 1))))
        .containsExactly(
            new Flag(
                Flag.Kind.FALLING_TOTAL,
                "about 490 as of 2031-05-02 is below more than 500 as of 2031-05-01"));
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(
                    total("2031-05-01", 834_670),
                    total("2031-05-02", 834_000, Qualifier.ABOUT, 1))))
        .isEmpty();
  }

  @Test
  void aNeighbourWithoutALowerBoundHidesNoFall() {
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(
                    total("2031-05-01", 500),
                    total("2031-05-02", 510, Qualifier.UP_TO, 1),
                    total("2031-05-03", 480))))
        .extracting(Flag::reason)
        .containsExactly("480 as of 2031-05-03 is below 500 as of 2031-05-01");
  }

  @Test
  void ofTwoNumbersForOneDateTheOneThatMoreDocumentsCarryIsCompared() {
    assertThat(
            SeriesFlags.fallingTotals(
                List.of(
                    total("2031-05-01", 40),
                    total("2031-05-02", 12, Qualifier.EXACT, 1),
                    total("2031-05-02", 44, Qualifier.EXACT, 3))))
        .isEmpty();
  }

  @Test
  void twoNumbersForOneDateAreBothNamedWithTheirDocuments() {
    assertThat(
            SeriesFlags.twoNumbers(
                List.of(day("2031-05-01", 4), day("2031-05-02", 5, 1), day("2031-05-02", 7, 3))))
        .containsExactly(
            new Flag(Flag.Kind.TWO_NUMBERS, "2031-05-02: 5 in 1 document, 7 in 3 documents"));
  }

  @Test
  void daysThatDoNotAddUpToTheDifferenceOfTotalsAreFlagged() {
    List<SeriesPoint> totals = List.of(total("2031-05-01", 40), total("2031-05-03", 50));
    assertThat(
            SeriesFlags.daysThatDoNotSum(
                totals, List.of(day("2031-05-02", 4), day("2031-05-03", 7))))
        .containsExactly(
            new Flag(
                Flag.Kind.DAYS_DO_NOT_SUM,
                "the days after 2031-05-01 up to 2031-05-03 sum to 11, the totals differ by 10"));
    assertThat(
            SeriesFlags.daysThatDoNotSum(
                totals, List.of(day("2031-05-02", 4), day("2031-05-03", 6))))
        .isEmpty();
  }

  @Test
  void aDayThatIsMissingOrToldTwiceIsNotAddedUp() {
    List<SeriesPoint> totals = List.of(total("2031-05-01", 40), total("2031-05-03", 50));
    assertThat(SeriesFlags.daysThatDoNotSum(totals, List.of(day("2031-05-03", 7)))).isEmpty();
    assertThat(
            SeriesFlags.daysThatDoNotSum(
                totals, List.of(day("2031-05-02", 1), day("2031-05-02", 2), day("2031-05-03", 7))))
        .isEmpty();
    assertThat(
            SeriesFlags.daysThatDoNotSum(
                List.of(total("2031-05-01", 40, Qualifier.ABOUT, 1), total("2031-05-02", 50)),
                List.of(day("2031-05-02", 1))))
        .isEmpty();
  }
}
