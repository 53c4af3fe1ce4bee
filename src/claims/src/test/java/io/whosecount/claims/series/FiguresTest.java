package io.whosecount.claims.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Optional<PeriodKind> ANY = Optional.empty();

  @Test
  void oneFigureForEachClaimantTheLatestDateFirst() {
    Observation older = Observations.cumulative("northland", "2031-05-01", 40, 7);
    Observation newer = Observations.cumulative("southland", "2031-05-02", 25, 1);
    assertThat(figures(ANY, older, newer))
        .containsExactly(
            new Figure(newer, Figure.Basis.LATEST, List.of()),
            new Figure(older, Figure.Basis.LATEST, List.of()));
  }

  @Test
  void onOneDateTheFigureOfMoreDocumentsStandsFirstThenTheSmallerId() {
    Observation once = Observations.cumulative("a", "2031-05-01", 40, 1);
    Observation twiceB = Observations.cumulative("b", "2031-05-01", 41, 2);
    Observation twiceC = Observations.cumulative("c", "2031-05-01", 42, 2);
    assertThat(figures(ANY, once, twiceC, twiceB))
        .extracting(Figure::observation)
        .containsExactly(twiceB, twiceC, once);
  }

  @Test
  void aTotalSpeaksForTheClaimantBeforeAnIntervalAndThatBeforeADay() {
    Observation total = Observations.cumulative("a", "2031-05-01", 40, 1);
    Observation month = Observations.interval("a", "2031-04-01", "2031-04-30", 9, 1);
    Observation day = Observations.day("a", "2031-05-09", 2, 1);
    assertThat(figures(ANY, day, month, total))
        .extracting(Figure::observation)
        .containsExactly(total);
    assertThat(figures(ANY, day, month)).extracting(Figure::observation).containsExactly(month);
    assertThat(figures(ANY, day)).extracting(Figure::observation).containsExactly(day);
  }

  @Test
  void theKindThatIsAskedForIsTheOnlyOne() {
    Observation total = Observations.cumulative("a", "2031-05-01", 40, 1);
    Observation day = Observations.day("a", "2031-05-09", 2, 1);
    Observation other = Observations.cumulative("b", "2031-05-01", 40, 1);
    assertThat(figures(Optional.of(PeriodKind.DAY), total, day, other))
        .extracting(Figure::observation)
        .containsExactly(day);
  }

  @Test
  void noMoreSeriesAreReadThanThereAreClaimants() {
    Observation total = Observations.cumulative("a", "2031-05-01", 40, 1);
    Observation day = Observations.day("a", "2031-05-09", 2, 1);
    List<SeriesKey> read = new ArrayList<>();
    Figures.latest(
        List.of(day.series(), total.series()),
        ANY,
        key -> {
          read.add(key);
          return Optional.of(alone(total));
        });
    assertThat(read).containsExactly(total.series());
  }

  @Test
  void aSeriesThatIsEmptyByNowGivesWayToTheNextKind() {
    Observation total = Observations.cumulative("a", "2031-05-01", 40, 1);
    Observation day = Observations.day("a", "2031-05-09", 2, 1);
    List<Figure> figures =
        Figures.latest(
            List.of(total.series(), day.series()),
            ANY,
            key -> key.periodKind() == PeriodKind.DAY ? Optional.of(alone(day)) : Optional.empty());
    assertThat(figures).extracting(Figure::observation).containsExactly(day);
  }

  @Test
  void noSeriesGivesNoFigureAndNoRange() {
    assertThat(figures(ANY)).isEmpty();
    assertThat(ClaimantRange.over(List.of())).isEmpty();
  }

  @Test
  void aRangeSpansTheClaimantsOfOneKindOfPeriodOnly() {
    List<Figure> figures =
        figures(
            ANY,
            Observations.cumulative("a", "2031-05-01", 40, 1),
            Observations.cumulative("b", "2031-05-03", 25, 1),
            Observations.day("c", "2031-05-09", 2, 1));
    assertThat(ClaimantRange.over(figures))
        .containsExactly(
            new ClaimantRange(
                PeriodKind.CUMULATIVE, 25, 40, 2, date("2031-05-01"), date("2031-05-03")),
            new ClaimantRange(PeriodKind.DAY, 2, 2, 1, date("2031-05-09"), date("2031-05-09")));
  }

  @Test
  void aRangeReachesFromTheLeastToTheGreatestNumberThatIsNamed() {
    List<Figure> figures =
        figures(
            ANY,
            Observations.cumulative(
                "a", "2031-05-01", Quantity.between(400, 500, Optional.of("to")), 1),
            Observations.cumulative(
                "b", "2031-05-01", Quantity.of(450, Qualifier.UP_TO, Optional.of("up to")), 1));
    assertThat(ClaimantRange.over(figures))
        .containsExactly(
            new ClaimantRange(
                PeriodKind.CUMULATIVE, 400, 500, 2, date("2031-05-01"), date("2031-05-01")));
  }

  private static List<Figure> figures(Optional<PeriodKind> asked, Observation... observations) {
    Map<SeriesKey, Observation> latest =
        Stream.of(observations).collect(Collectors.toMap(Observation::series, Function.identity()));
    return Figures.latest(
        latest.keySet(),
        asked,
        key -> Optional.ofNullable(latest.get(key)).map(FiguresTest::alone));
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  private static LatestPoint alone(Observation observation) {
    return new LatestPoint(
        observation,
        List.of(new SeriesPoint(observation.number(), observation.documents())),
        List.of(),
        List.of());
  }

  @Test
  void aTotalBelowTheOneBeforeIsFlaggedAndADayIsNot() {
    assertThat(
            flags(
                Observations.cumulative("a", "2031-05-02", 40, 1),
                Observations.cumulative("a", "2031-05-01", 50, 1)))
        .containsExactly(
            new Flag(Flag.Kind.FALLING_TOTAL, "40 as of 2031-05-02 is below 50 as of 2031-05-01"));
    assertThat(
            flags(
                Observations.day("a", "2031-05-02", 40, 1),
                Observations.day("a", "2031-05-01", 50, 1)))
        .isEmpty();
  }

  private static List<Flag> flags(Observation latest, Observation before) {
    List<SeriesPoint> earlier = List.of(new SeriesPoint(before.number(), before.documents()));
    LatestPoint point = new LatestPoint(latest, alone(latest).numbers(), earlier, List.of());
    return Figures.latest(List.of(latest.series()), ANY, key -> Optional.of(point))
        .getFirst()
        .flags();
  }

  @Test
  void twoNumbersOfOneClaimantForOneDateAreFlagged() {
    Observation chosen = Observations.cumulative("a", "2031-05-01", 40, 2);
    Observation other = Observations.cumulative("a", "2031-05-01", 30, 1);
    List<SeriesPoint> both =
        List.of(new SeriesPoint(other.number(), 1), new SeriesPoint(chosen.number(), 2));
    assertThat(
            Figures.latest(
                List.of(chosen.series()),
                ANY,
                key -> Optional.of(new LatestPoint(chosen, both, List.of(), List.of()))))
        .containsExactly(
            new Figure(
                chosen,
                Figure.Basis.LATEST,
                List.of(
                    new Flag(
                        Flag.Kind.TWO_NUMBERS,
                        "2031-05-01: 30 in 1 document, 40 in 2 documents"))));
  }
}
