package io.whosecount.claims.series;

import static io.whosecount.claims.series.Points.day;
import static io.whosecount.claims.series.Points.interval;
import static io.whosecount.claims.series.Points.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.series.Gap.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapTest {

  @Test
  void aDayOfWhichDocumentsWereReadIsNoReportAndAnyOtherIsMissing() {
    assertThat(
            Gap.of(
                List.of(day("2031-05-01", 4), day("2031-05-08", 0)),
                Set.of(
                    LocalDate.parse("2031-05-03"),
                    LocalDate.parse("2031-05-08"),
                    LocalDate.parse("2031-05-20")),
                DateRange.ALL))
        .containsExactly(
            gap(Kind.NO_REPORT, "2031-05-02", "2031-05-03"),
            gap(Kind.MISSING, "2031-05-04", "2031-05-06"),
            gap(Kind.NO_REPORT, "2031-05-07", "2031-05-07"));
  }

  @Test
  void aZeroIsANumberAndNeighboursHaveNoGap() {
    assertThat(
            Gap.of(
                List.of(day("2031-05-01", 4), day("2031-05-02", 0), day("2031-05-03", 1)),
                Set.of(),
                DateRange.ALL))
        .isEmpty();
    assertThat(Gap.of(List.of(), Set.of(), DateRange.ALL)).isEmpty();
  }

  @Test
  void aMonthTellsOfItsDaysUnlessADayInItHasANumber() {
    assertThat(
            Gap.of(
                List.of(total("2031-05", 4), total("2031-07", 9), total("2031-08", 9)),
                Set.of(LocalDate.parse("2031-06-11")),
                DateRange.ALL))
        .containsExactly(
            gap(Kind.MISSING, "2031-06-01", "2031-06-09"),
            gap(Kind.NO_REPORT, "2031-06-10", "2031-06-11"),
            gap(Kind.MISSING, "2031-06-12", "2031-06-30"));
    assertThat(
            Gap.of(
                List.of(
                    total("2031", 9),
                    total("2031-05", 4),
                    total("2031-05-02", 4),
                    total("2031-05-04", 5)),
                Set.of(),
                DateRange.ALL))
        .containsExactly(gap(Kind.MISSING, "2031-05-03", "2031-05-03"));
  }

  @Test
  void anIntervalTellsOfItsDays() {
    assertThat(
            Gap.of(
                List.of(
                    interval("2031-05-01", "2031-05-07"),
                    interval("2031-05-02", "2031-05-03"),
                    interval("2031-05-10", "2031-05")),
                Set.of(LocalDate.parse("2031-05-09")),
                DateRange.ALL))
        .containsExactly(gap(Kind.NO_REPORT, "2031-05-08", "2031-05-09"));
    assertThat(
            Gap.of(
                List.of(interval("2031-04-01", "2031-05-07")),
                Set.of(),
                range("2031-05-01", "2031-05-08")))
        .containsExactly(gap(Kind.MISSING, "2031-05-08", "2031-05-08"));
  }

  @Test
  void theDaysAskedForBeforeTheFirstAndBehindTheLastNumberAreGapsToo() {
    assertThat(
            Gap.of(
                List.of(day("2031-05-03", 4)),
                Set.of(LocalDate.parse("2031-05-02"), LocalDate.parse("2031-05-06")),
                range("2031-04-28", "2031-05-07")))
        .containsExactly(
            gap(Kind.MISSING, "2031-04-28", "2031-04-30"),
            gap(Kind.NO_REPORT, "2031-05-01", "2031-05-02"),
            gap(Kind.MISSING, "2031-05-04", "2031-05-04"),
            gap(Kind.NO_REPORT, "2031-05-05", "2031-05-06"),
            gap(Kind.MISSING, "2031-05-07", "2031-05-07"));
    assertThat(Gap.of(List.of(day("2031-05-03", 4)), Set.of(), range("2031-05-03", "2031-05-03")))
        .isEmpty();
  }

  @Test
  void aRangeOfThousandsOfYearsIsTwoGaps() {
    assertThat(
            Gap.of(
                List.of(day("2031-05-03", 4)),
                Set.of(LocalDate.parse("2031-05-04")),
                range("0001-01-01", "9999-12-31")))
        .containsExactly(
            gap(Kind.MISSING, "0001-01-01", "2031-05-02"),
            gap(Kind.NO_REPORT, "2031-05-04", "2031-05-04"),
            gap(Kind.MISSING, "2031-05-05", "9999-12-31"));
  }

  @Test
  void aWeekIsAGapWhereNoneOfItsDaysHasANumber() {
    // 5 and 26 May 2031 are Mondays.
    List<Gap> days =
        Gap.of(
            List.of(day("2031-05-07", 4), day("2031-05-08", 4), day("2031-05-28", 9)),
            Set.of(LocalDate.parse("2031-05-15"), LocalDate.parse("2031-05-27")),
            DateRange.ALL);
    assertThat(Gap.inWhole(Resolution.WEEK, days, DateRange.ALL))
        .containsExactly(
            gap(Kind.NO_REPORT, "2031-05-12", "2031-05-18"),
            gap(Kind.MISSING, "2031-05-19", "2031-05-25"));
    assertThat(Gap.inWhole(Resolution.DAY, days, DateRange.ALL)).isEqualTo(days);
    assertThat(Gap.inWhole(Resolution.MONTH, days, DateRange.ALL)).isEmpty();
  }

  @Test
  void weeksThatARangeCutsCountAsFarAsItAsksForThem() {
    DateRange asked = range("2031-05-07", "2031-05-21");
    List<Gap> days =
        Gap.of(List.of(day("2031-05-13", 4)), Set.of(LocalDate.parse("2031-05-20")), asked);
    assertThat(Gap.inWhole(Resolution.WEEK, days, asked))
        .containsExactly(
            gap(Kind.MISSING, "2031-05-07", "2031-05-11"),
            gap(Kind.NO_REPORT, "2031-05-19", "2031-05-21"));
  }

  @Test
  void readWeeksBesideEachOtherAreOneGapAndSeveralReadDaysOfAWeekAreOneWeek() {
    List<Gap> days =
        Gap.of(
            List.of(total("2031-03", 4), total("2031-09", 9)),
            Set.of(
                LocalDate.parse("2031-05-03"),
                LocalDate.parse("2031-05-20"),
                LocalDate.parse("2031-06-11")),
            DateRange.ALL);
    assertThat(Gap.inWhole(Resolution.MONTH, days, DateRange.ALL))
        .containsExactly(
            gap(Kind.MISSING, "2031-04-01", "2031-04-30"),
            gap(Kind.NO_REPORT, "2031-05-01", "2031-06-30"),
            gap(Kind.MISSING, "2031-07-01", "2031-08-31"));
  }

  @Test
  void theFirstAndTheLastDayThatThereAreBelongToMonthsToo() {
    DateRange asked = range("0001-01-01", "9999-12-31");
    List<Gap> days = Gap.of(List.of(day("2031-05-03", 4)), Set.of(), asked);
    assertThat(Gap.inWhole(Resolution.MONTH, days, asked))
        .containsExactly(
            gap(Kind.MISSING, "0001-01-01", "2031-04-30"),
            gap(Kind.MISSING, "2031-06-01", "9999-12-31"));
  }

  private static DateRange range(String from, String to) {
    return new DateRange(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }

  private static Gap gap(Kind kind, String from, String to) {
    return new Gap(kind, LocalDate.parse(from), LocalDate.parse(to));
  }
}
