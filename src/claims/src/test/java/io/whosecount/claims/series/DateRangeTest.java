package io.whosecount.claims.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.mention.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {
  private static final List<String> DATES =
      List.of(
          "2030",
          "2030-12-31",
          "2031",
          "2031-01",
          "2031-01-01",
          "2031-02",
          "2031-02-01",
          "2031-02-02",
          "2031-03",
          "2031-03-01");

  @Test
  void itsBoundsTakeEveryDateThatItHolds() {
    for (String from : List.of("2031-01-01", "2031-02-01", "2031-02-02", "2030-12-31")) {
      for (String to : List.of("2031-02-02", "2031-03-01")) {
        DateRange range =
            new DateRange(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
        for (String date : DATES) {
          boolean between =
              range.least().compareTo(date) <= 0 && date.compareTo(range.greatest()) <= 0;
          assertThat(between || !range.holds(PartialDate.parse(date)))
              .as("%s in %s", date, range)
              .isTrue();
        }
      }
    }
  }

  @Test
  void aMonthBelongsToTheRangeOfItsFirstDay() {
    DateRange range =
        new DateRange(
            Optional.of(LocalDate.parse("2031-02-01")), Optional.of(LocalDate.parse("2031-02-02")));
    assertThat(DATES.stream().filter(date -> range.holds(PartialDate.parse(date))))
        .containsExactly("2031-02", "2031-02-01", "2031-02-02");
    assertThat(DATES).allMatch(date -> DateRange.ALL.holds(PartialDate.parse(date)));
  }

  @Test
  void anUpsideDownOneIsRefused() {
    assertThatThrownBy(
            () ->
                new DateRange(
                    Optional.of(LocalDate.parse("2031-02-02")),
                    Optional.of(LocalDate.parse("2031-02-01"))))
        .hasMessage("upside down: 2031-02-02 to 2031-02-01");
  }
}
