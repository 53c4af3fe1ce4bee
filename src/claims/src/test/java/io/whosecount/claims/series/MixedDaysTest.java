package io.whosecount.claims.series;

import static io.whosecount.claims.series.Points.DAYS;
import static io.whosecount.claims.series.Points.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.text.TextPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MixedDaysTest {
  private static final PublicationFacts FACTS =
      PublicationFacts.uploadedOn(LocalDate.of(2031, 5, 10));
  private static final Flag SEVEN_IS_OF_THE_DAY_BEFORE =
      new Flag(
          Flag.Kind.MIXED_DAYS,
          "7 of tank/lost on 2031-05-09 is what other documents give for 2031-05-08");

  private final List<DateRange> asked = new ArrayList<>();

  @Test
  void aNumberThatOthersGiveForTheDayBeforeIsFlaggedUnlessOthersGiveItForThisDayToo() {
    List<Claim> paragraph = List.of(claim(7, 0, ""), claim(9, 100, ""));
    assertThat(mixed(paragraph, day("2031-05-08", 7, 3), day("2031-05-09", 7, 1)))
        .containsExactly(SEVEN_IS_OF_THE_DAY_BEFORE);
    assertThat(mixed(paragraph, day("2031-05-08", 7, 3), day("2031-05-09", 7, 2))).isEmpty();
    assertThat(mixed(paragraph, day("2031-05-08", 6, 3), day("2031-05-09", 7, 1))).isEmpty();
  }

  @Test
  void aTotalOfTheDayBeforeIsFlaggedWhereOthersHaveAnotherForTheDay() {
    List<Claim> paragraph = List.of(total(40, 0), total(55, 100));
    assertThat(mixed(paragraph, Points.total("2031-05-08", 40), Points.total("2031-05-09", 47)))
        .containsExactly(
            new Flag(
                Flag.Kind.MIXED_DAYS,
                "40 of tank/lost on 2031-05-09 is what other documents give for 2031-05-08"));
    assertThat(mixed(paragraph, Points.total("2031-05-08", 40), Points.total("2031-05-09", 40)))
        .as("a total that stands still, told by nobody else")
        .isEmpty();
    assertThat(mixed(paragraph, Points.total("2031-05-06", 40), Points.total("2031-05-09", 47)))
        .as("three days before")
        .hasSize(1);
    assertThat(mixed(paragraph, Points.total("2031-05-08", 41), Points.total("2031-05-09", 47)))
        .isEmpty();
  }

  @Test
  void whatTheDocumentItselfGivesForTheDayBeforeIsNotWhatOthersGive() {
    Claim before = claim("2031-05-08", 7, 50, "");
    List<Claim> paragraph = List.of(claim(7, 0, ""), before, claim(9, 100, ""));
    assertThat(mixed(paragraph, day("2031-05-08", 7, 1), day("2031-05-09", 7, 1))).isEmpty();
    assertThat(mixed(paragraph, day("2031-05-08", 7, 2), day("2031-05-09", 7, 1)))
        .containsExactly(SEVEN_IS_OF_THE_DAY_BEFORE);
  }

  @Test
  void aParagraphWithOneNumberMixesNothing() {
    SeriesPoint before = day("2031-05-08", 7, 3);
    assertThat(mixed(List.of(claim(7, 0, "")), before)).isEmpty();
    assertThat(mixed(List.of(claim(7, 0, ".\nThe"), claim(9, 100, "")), before)).isEmpty();
    assertThat(mixed(List.of(claim(7, 0, ""), claim(9, 900, "")), before)).isEmpty();
  }

  @Test
  void eachSeriesIsAskedForOnce() {
    List<Claim> paragraph =
        List.of(
            claim(7, 0, ""),
            claim(9, 100, ""),
            claim("2031-04-02", 3, 200, ""),
            claim("2031-04-02", 4, 300, ""));
    assertThat(mixed(paragraph)).isEmpty();
    assertThat(asked)
        .containsExactly(
            new DateRange(
                Optional.of(LocalDate.parse("2031-04-01")),
                Optional.of(LocalDate.parse("2031-05-09"))));
  }

  private List<Flag> mixed(List<Claim> claims, SeriesPoint... known) {
    return DocumentFlags.ofMixedDays(
        claims,
        FACTS,
        (key, range) -> {
          assertThat(key).isIn(DAYS, Points.TOTALS);
          asked.add(range);
          return List.of(known).stream()
              .filter(point -> range.holds(point.number().asOf()))
              .toList();
        });
  }

  private static Claim claim(long number, int start, String suffix) {
    return claim("2031-05-09", number, start, suffix);
  }

  private static Claim claim(String day, long number, int start, String suffix) {
    return standing(Observations.day("eastland-staff", day, number, 1), start, suffix);
  }

  private static Claim total(long number, int start) {
    return standing(Observations.cumulative("eastland-staff", "2031-05-09", number, 1), start, "");
  }

  private static Claim standing(Observation observation, int start, String suffix) {
    Claim claim = observation.citation().claim();
    TextPosition position = new TextPosition(start, start + "40 tanks".length());
    return Altered.quote(claim, new Quote("40 tanks", "", suffix, position));
  }
}
