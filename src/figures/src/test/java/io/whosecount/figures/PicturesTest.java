package io.whosecount.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Figure;
import io.whosecount.figures.drawing.Chart;
import io.whosecount.figures.drawing.Frame;
import io.whosecount.figures.drawing.Theme;
import io.whosecount.figures.query.BadgeQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.query.PictureQuery;
import io.whosecount.figures.query.PicturesService;
import io.whosecount.figures.query.SeriesAnswer;
import io.whosecount.figures.query.SeriesService;
import io.whosecount.figures.representation.SeriesResponse;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pictures have no next page, so they tell of every claimant. */
class PicturesTest {
  private static final Side SIDE = new Side("westland", "Westland");
  private static final Map<String, List<String>> ASKED =
      Map.of(
          "side", List.of(SIDE.id()),
          "item", List.of("personnel"),
          "outcome", List.of("casualties"));

  private final Ledger ledger = new InMemoryLedger();
  private final PicturesService pictures =
      new PicturesService(new SeriesService(ledger), new FiguresService(ledger));

  @Test
  void theLatestFigureIsFoundOnALaterPage() {
    countedBy(99);
    ledger.record(Sample.ofATotal(SIDE, "staff-099", "2031-05-03"));
    Figure latest = pictures.latest(BadgeQuery.of(ASKED)).figure().orElseThrow();
    assertThat(latest.observation().voice().id()).isEqualTo("staff-099");
  }

  @Test
  void thoseWithTheMostNumbersHaveALineAndTheOthersAreCounted() {
    countedBy(100);
    ledger.record(Sample.ofATotal(SIDE, "staff-090", "2031-05-03"));
    assertThat(chart()).contains("staff-090", "and 94 claimants more").doesNotContain("staff-005");
  }

  @Test
  void whereThereAreMoreThanCanBeAskedForTheChartSaysSo() {
    countedBy(PicturesService.MOST_CLAIMANTS + 1);
    assertThat(chart()).contains("and at least 94 claimants more");
  }

  @Test
  void aLineOfTotalsBreaksWhereItsSeriesNamesAGap() {
    List.of("2031-05-02", "2031-05-03", "2031-05-09", "2031-05-10")
        .forEach(day -> ledger.record(Sample.ofATotal(SIDE, "staff", day)));
    assertThat(pictures.lines(PictureQuery.of(ASKED)).series().getFirst().gaps()).isNotEmpty();
    assertThat(chart().split("<polyline")).as("what is before, and two lines").hasSize(3);
  }

  @Test
  void whereOthersThanTheKindAskedForAreToldTheChartSaysWhich() {
    ledger.record(Sample.ofADay(SIDE, "staff", "2031-05-02"));
    assertThat(chart().replaceAll("(<[^>]+>)+", " "))
        .containsPattern("No document\\s+gives a number of personnel/casualties of\\s+Westland")
        .containsPattern("There are\\s+numbers for periods of kind\\s+day\\.");
  }

  @Test
  void theWordsOfAChartWithoutNumbersStayWithinItsWidth() {
    ledger.record(Sample.ofADay(SIDE, "staff", "2031-05-02"));
    assertThat(Pattern.compile(">([^<]+)</text>").matcher(chart(200)).results())
        .hasSizeGreaterThan(4)
        .allMatch(line -> line.group(1).length() <= 28);
  }

  private String chart() {
    return chart(720);
  }

  private String chart(int width) {
    PictureQuery query = PictureQuery.of(ASKED);
    SeriesAnswer answer = pictures.lines(query);
    String nothing = SeriesResponse.nothing(query.series(), answer);
    return Chart.of(answer, new Frame("Westland", nothing, Theme.LIGHT, width, 400));
  }

  private void countedBy(int claimants) {
    IntStream.range(0, claimants)
        .mapToObj("staff-%03d"::formatted)
        .forEach(name -> ledger.record(Sample.ofATotal(SIDE, name, "2031-05-02")));
  }
}
