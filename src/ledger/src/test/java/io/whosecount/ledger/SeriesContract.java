package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.LatestPoint;
import io.whosecount.claims.series.SeriesKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How every ledger reads series over time, as of a day, and with what it has of each day. */
@Timeout(60)
public interface SeriesContract extends LedgerUnderTest {
  SeriesKey TOTALS =
      new SeriesKey(TANKS.side(), TANKS.measure(), TANKS.claimant(), PeriodKind.CUMULATIVE);

  private static DateRange range(String from, String to) {
    return new DateRange(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }

  private List<String> points(SeriesKey key, DateRange range) {
    return ledger().points(key, range).stream()
        .map(
            point ->
                "%s %s %d..%d in %d"
                    .formatted(
                        point.number().point(),
                        point.number().qualifier().id(),
                        point.number().low(),
                        point.number().high(),
                        point.documents()))
        .toList();
  }

  @Test
  default void readsASeriesInTheOrderOfTimeWithBothNumbersOfOneDay() {
    ledger().record(named("a", tanks(9, "2026-02-02"), tanks(5, "2026-02-01")).read());
    ledger().record(named("b", tanks(7, "2026-02-01"), tanks(9, "2026-02-02")).read());

    assertThat(points(TANKS, DateRange.ALL))
        .containsExactly(
            "2026-02-01 exact 5..5 in 1",
            "2026-02-01 exact 7..7 in 1",
            "2026-02-02 exact 9..9 in 2");
    assertThat(points(TANKS, range("2026-02-02", "2026-02-02")))
        .containsExactly("2026-02-02 exact 9..9 in 2");
    assertThat(points(TANKS, range("2026-02-03", "2026-03-01"))).isEmpty();
  }

  private static ClaimSample total(long number, String asOf) {
    return tanks(number, "2026-02-01")
        .over(new Period.Cumulative(Optional.of(PartialDate.parse(asOf)), Optional.empty()));
  }

  @Test
  default void countsAMonthAndAYearToTheRangeThatHoldsTheirFirstDay() {
    ledger()
        .record(named("a", total(1, "2026"), total(2, "2026-02"), total(3, "2026-02-14")).read());

    assertThat(points(TOTALS, range("2026-01-01", "2026-02-01"))).hasSize(2);
    assertThat(points(TOTALS, range("2026-02-01", "2026-02-28")))
        .containsExactly("2026-02 exact 2..2 in 1", "2026-02-14 exact 3..3 in 1");
    assertThat(points(TOTALS, range("2026-02-02", "2026-02-28")))
        .containsExactly("2026-02-14 exact 3..3 in 1");
  }

  @Test
  default void givesTheLatestAsOfADayWithoutWhatReachesFurther() {
    ledger()
        .record(
            named("a", total(1, "2026-01-20"), total(2, "2026-02"), total(3, "2026-02-14")).read());

    assertThat(asOf("2026-01-19")).isEmpty();
    assertThat(asOf("2026-01-20")).contains(1L);
    assertThat(asOf("2026-02-13")).contains(1L);
    assertThat(asOf("2026-02-14")).contains(3L);
    assertThat(asOf("2027-01-01")).contains(3L);
  }

  @Test
  default void givesAllNumbersOfTheLatestPointBesideTheOneThatIsChosen() {
    ledger().record(named("a", tanks(5, "2026-02-01"), tanks(8, "2026-02-01")).read());
    ledger().record(named("b", tanks(5, "2026-02-01"), tanks(9, "2026-01-31")).read());

    LatestPoint latest = ledger().latest(TANKS, Ledger.LAST_DAY).orElseThrow();
    assertThat(latest.observation().quantity().greatestNamed()).isEqualTo(5);
    assertThat(latest.numbers())
        .extracting(point -> point.number().high() + " in " + point.documents())
        .containsExactly("5 in 2", "8 in 1");
  }

  @Test
  default void givesTheNumbersOfThePointBeforeTheLatest() {
    ledger().record(named("a", total(9, "2026-01-31"), total(8, "2026-01-31")).read());
    assertThat(before("2026-12-31")).isEmpty();
    ledger().record(named("b", total(7, "2026-01-30"), total(5, "2026-02-01")).read());
    assertThat(before("2026-12-31")).containsExactly("2026-01-31 8 in 1", "2026-01-31 9 in 1");
    assertThat(before("2026-01-31")).containsExactly("2026-01-30 7 in 1");
  }

  private List<String> before(String day) {
    return ledger().latest(TOTALS, LocalDate.parse(day)).orElseThrow().before().stream()
        .map(
            point ->
                "%s %d in %d"
                    .formatted(point.number().point(), point.number().high(), point.documents()))
        .toList();
  }

  private Optional<Long> asOf(String day) {
    return ledger()
        .latest(TOTALS, LocalDate.parse(day))
        .map(latest -> latest.observation().quantity().greatestNamed());
  }

  @Test
  default void knowsTheDaysOfPublicationOfWhichADocumentWasRead() {
    ledger().record(named("a", tanks(5, "2026-02-01")).published("2026-02-02").read());
    ledger().record(named("b").published("2026-02-02").read());
    ledger().record(named("c").published("2026-02-04").rejected());
    ledger().record(named("d").at("10").published("2026-02-05").read());

    assertThat(ledger().coverage(DateRange.ALL))
        .containsExactly(LocalDate.parse("2026-02-02"), LocalDate.parse("2026-02-05"));

    ledger().record(named("d").at("11").published("2026-02-02").read());
    ledger().remove(named("b").id(), revision("11"), RECORDED);
    assertThat(ledger().coverage(range("2026-02-02", "2026-02-05")))
        .containsExactly(LocalDate.parse("2026-02-02"));
    assertThat(ledger().coverage(range("2026-02-03", "2026-02-05"))).isEmpty();

    ledger().remove(named("a").id(), revision("11"), RECORDED);
    assertThat(ledger().coverage(DateRange.ALL)).hasSize(1);
    ledger().remove(named("d").id(), revision("12"), RECORDED);
    assertThat(ledger().coverage(DateRange.ALL)).isEmpty();
  }
}
