package io.whosecount.claims.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-05-14, 2024-05-14, 2024-05-14"
  })
  void meansAllItsDaysAndPrintsAsItWasRead(String text, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.firstDay()).isEqualTo(first);
    assertThat(date.lastDay()).isEqualTo(last);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "20240514",
        "2024-5",
        "2024-13",
        "2024-00",
        "2023-02-29",
        "0000",
        "2024-05-14T"
      })
  void refusesWhatIsNoDateAndShowsIt(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isOrderedByItsLastDayThenItsFirst() {
    assertThat(
            Stream.of("2024", "2024-12", "2024-05", "2024-12-31", "2024-05-14")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString))
        .containsExactly("2024-05-14", "2024-05", "2024", "2024-12", "2024-12-31");
  }

  @Test
  void isMadeOfDaysMonthsAndYears() {
    assertThat(PartialDate.of(LocalDate.of(2024, 5, 1))).hasToString("2024-05-01");
    assertThat(PartialDate.of(YearMonth.of(2024, 5))).hasToString("2024-05");
    assertThat(PartialDate.ofYear(987)).hasToString("0987");
  }
}
