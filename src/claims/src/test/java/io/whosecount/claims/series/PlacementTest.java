package io.whosecount.claims.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.corpus.Texts;
import io.whosecount.claims.document.PublicationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what counts a whole side enters its series. */
class PlacementTest {
  private static final PublicationFacts FACTS = PublicationFacts.uploadedOn(Texts.PUBLISHED);

  @Test
  void aTotalOfTheWholeSideStandsInItsSeriesUnderItsClaimant() {
    Placement placement = of("Russia has lost 1,250 tanks so far, Kyiv said.", 0);
    assertThat(placement).isInstanceOf(Placement.InSeries.class);
    Placement.InSeries place = (Placement.InSeries) placement;
    assertThat(place.key().side()).isEqualTo("RU");
    assertThat(place.key().claimant()).isEqualTo("ua");
    assertThat(place.point()).isEqualTo("2031-05-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Four people were killed in Sumy overnight, officials said. | 0 | a place: Sumy
          A blast killed 40 Russian soldiers, Kyiv said. | 0 | a period without a date, or of one event: event
          Russia suffered 434,000 casualties in 2030, including 150,000 deaths, Kyiv said. | 1 | a part of 434000
          Mediazona said 3,500 Russian soldiers have been killed in Bakhmut since May 2030. | 0 | a place: Bakhmut
          Seventy people were killed in Sudan in the past 24 hours, 59 of them on a bus. | 1 | a part of 70
          Moscow denied that Russia has lost 800,000 soldiers. | 0 | denied by the one it is attributed to
          """)
  void aPartOrADenialStandsApart(String text, int index, String reason) {
    assertThat(of(text, index)).isEqualTo(new Placement.Apart(reason));
  }

  private static Placement of(String text, int index) {
    return Placement.of(Texts.read(text).claims().get(index), FACTS);
  }
}
