package io.whosecount.claims.series;

import static io.whosecount.claims.series.Evidence.Grade.CONTESTED;
import static io.whosecount.claims.series.Evidence.Grade.CORROBORATED;
import static io.whosecount.claims.series.Evidence.Grade.SELF_REPORTED;
import static io.whosecount.claims.series.Evidence.Grade.SINGLE_DOCUMENT;
import static io.whosecount.claims.series.Evidence.Grade.SINGLE_OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
  private static final Figure STAFF = figure("eastland-staff", "2031-05-10", 300, 1);

  @Test
  void oneDocumentIsOneDocument() {
    assertThat(Evidence.of(STAFF, 1, List.of(STAFF)).grades()).containsExactly(SINGLE_DOCUMENT);
  }

  @Test
  void documentsOfOneOutletCorroborateNothing() {
    assertThat(Evidence.of(figure("monitor", "2031-05-10", 300, 4), 1, List.of()).grades())
        .containsExactly(SINGLE_OUTLET);
    assertThat(Evidence.of(figure("monitor", "2031-05-10", 300, 4), 0, List.of()).grades())
        .containsExactly(SINGLE_OUTLET);
  }

  @Test
  void twoOutletsCorroborateThatItWasSaid() {
    Evidence evidence = Evidence.of(figure("monitor", "2031-05-10", 300, 4), 2, List.of());
    assertThat(evidence.grades()).containsExactly(CORROBORATED);
    assertThat(evidence.outlets()).isEqualTo(2);
  }

  @Test
  void theSideAboutItselfIsSelfReported() {
    assertThat(Evidence.of(figure("westland-staff", "2031-05-10", 9, 1), 1, List.of()).grades())
        .containsExactly(SINGLE_DOCUMENT, SELF_REPORTED);
  }

  @Test
  void moreThanTheFactorApartContestsBothWays() {
    Figure own = figure("westland-staff", "2031-05-12", 199, 1);
    assertThat(Evidence.of(STAFF, 1, List.of(STAFF, own)).contestedBy())
        .containsExactly("westland-staff");
    assertThat(Evidence.of(own, 1, List.of(STAFF, own)).grades())
        .containsExactly(SINGLE_DOCUMENT, CONTESTED, SELF_REPORTED);
  }

  @Test
  void theFactorItselfContestsNothing() {
    Figure own = figure("westland-staff", "2031-05-12", 200, 1);
    assertThat(Evidence.of(STAFF, 1, List.of(own)).contestedBy()).isEmpty();
  }

  @Test
  void aZeroIsContestedByAnyNumber() {
    Figure none = figure("westland-staff", "2031-05-12", 0, 1);
    assertThat(Evidence.of(none, 1, List.of(STAFF)).contestedBy())
        .containsExactly("eastland-staff");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 172000, MORE_THAN, 95000, false",
    "AT_LEAST, 172000, EXACT, 95000, true",
    "AT_LEAST, 172000, UP_TO, 95000, true",
    "EXACT, 172000, AT_LEAST, 95000, false",
    "UP_TO, 172000, EXACT, 95000, false",
    "FEWER_THAN, 172000, FEWER_THAN, 95000, false",
    "NEARLY, 172000, ABOUT, 95000, true"
  })
  void aBoundIsContestedByWhatItDoesNotAllow(
      Qualifier greaterIs, long greater, Qualifier lessIs, long less, boolean contested) {
    Figure one = hedged("eastland-staff", greaterIs, greater);
    Figure other = hedged("westland-staff", lessIs, less);
    assertThat(Evidence.of(one, 1, List.of(other)).contestedBy().isEmpty()).isEqualTo(!contested);
    assertThat(Evidence.of(other, 1, List.of(one)).contestedBy().isEmpty()).isEqualTo(!contested);
  }

  @Test
  void numbersOfOtherTimesAreNotCompared() {
    Figure earlier = figure("westland-staff", "2031-04-08", 10, 1);
    Figure justInReach = figure("westland-staff", "2031-04-09", 10, 1);
    Figure ofADay =
        new Figure(Observations.day("w", "2031-05-10", 5, 1), Figure.Basis.LATEST, List.of());
    assertThat(Evidence.of(STAFF, 1, List.of(earlier, ofADay)).contestedBy()).isEmpty();
    assertThat(Evidence.of(STAFF, 1, List.of(justInReach)).contestedBy()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ua-general-staff, GOVERNMENT, UA, true",
    "ua-general-staff, GOVERNMENT, RU, false",
    "uae-ministry, GOVERNMENT, UA, false",
    "hamas, PARTY, hamas, true",
    "hamas-armed-wing, PARTY, hamas, true",
    "ua-monitor, ORGANISATION, UA, false",
    "outlet-ua-news, OUTLET, UA, false"
  })
  void aVoiceIsOfItsSide(String id, ClaimantKind kind, String side, boolean own) {
    assertThat(new Voice(id, id, kind).isOf(new Side(side, side))).isEqualTo(own);
  }

  private static Figure figure(String claimant, String asOf, long value, long documents) {
    return new Figure(
        Observations.cumulative(claimant, asOf, value, documents), Figure.Basis.LATEST, List.of());
  }

  private static Figure hedged(String claimant, Qualifier qualifier, long value) {
    Quantity quantity = Quantity.of(value, qualifier, Optional.empty());
    return new Figure(
        Observations.cumulative(claimant, "2031-05-10", quantity, 1),
        Figure.Basis.LATEST,
        List.of());
  }
}
