package io.whosecount.claims.series;

import static io.whosecount.claims.series.Points.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2031-05-07, 2031-05-07, 2031-05-07",
    "WEEK, 2031-05-07, 2031-05-05, 2031-05-11",
    "WEEK, 2031-05-05, 2031-05-05, 2031-05-11",
    "WEEK, 2031-05-11, 2031-05-05, 2031-05-11",
    "WEEK, 2031-01-01, 2030-12-30, 2031-01-05",
    "MONTH, 2032-02-10, 2032-02-01, 2032-02-29"
  })
  void aDayLiesInAStretch(Resolution resolution, LocalDate day, LocalDate first, LocalDate last) {
    assertThat(resolution.first(day)).isEqualTo(first);
    assertThat(resolution.last(day)).isEqualTo(last);
  }

  @Test
  void ofEachWeekTheLatestDateStaysWithAllItsNumbers() {
    SeriesPoint monday = total("2031-05-05", 40);
    SeriesPoint sunday = total("2031-05-11", 44);
    SeriesPoint other = total("2031-05-11", 45);
    SeriesPoint next = total("2031-05-12", 46);
    assertThat(Resolution.WEEK.latestOf(List.of(monday, sunday, other, next)))
        .containsExactly(sunday, other, next);
  }

  @Test
  void aMonthThatIsOnlyKnownAsAMonthEndsWithIt() {
    SeriesPoint day = total("2031-05-20", 40);
    SeriesPoint month = total("2031-05", 44);
    assertThat(Resolution.MONTH.latestOf(List.of(month, day))).containsExactly(month);
  }

  @Test
  void everyDayIsLeftAsItIs() {
    List<SeriesPoint> points = List.of(total("2031-05-05", 40), total("2031-05", 44));
    assertThat(Resolution.DAY.latestOf(points)).isEqualTo(points);
  }
}
