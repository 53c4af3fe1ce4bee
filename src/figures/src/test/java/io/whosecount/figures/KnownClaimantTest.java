package io.whosecount.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.query.NotRecordedException;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.query.SeriesService;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts sub-totals only has no figure, and is no stranger. */
class KnownClaimantTest {
  private final Ledger ledger = new InMemoryLedger();

  KnownClaimantTest() {
    Sample.record(ledger);
    ledger.record(Sample.ofASubTotal("harbour-master"));
  }

  @ParameterizedTest
  @CsvSource({"tank, lost", "personnel, casualties", "submarine, lost"})
  void whoCountsSubTotalsHasNoFiguresOfAnyMeasure(String item, String outcome) {
    Map<String, List<String>> query = parameters(item, outcome, "harbour-master");
    assertThat(new FiguresService(ledger).figures(FiguresQuery.of(query)).figures()).isEmpty();
    assertThat(new SeriesService(ledger).series(SeriesQuery.of(query)).series()).isEmpty();
  }

  @Test
  void whoCountsNothingIsUnknown() {
    FiguresQuery query = FiguresQuery.of(parameters("tank", "lost", "nobody"));
    assertThatThrownBy(() -> new FiguresService(ledger).figures(query))
        .isInstanceOf(NotRecordedException.class)
        .hasMessage("No series has a claimant 'nobody', and no claim about 'westland'.");
  }

  private static Map<String, List<String>> parameters(
      String item, String outcome, String claimant) {
    return Map.of(
        "side", List.of("westland"),
        "item", List.of(item),
        "outcome", List.of(outcome),
        "claimant", List.of(claimant));
  }
}
