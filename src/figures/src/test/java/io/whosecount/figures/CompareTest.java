package io.whosecount.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Wars;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Cell;
import io.whosecount.figures.form.Table.Head;
import io.whosecount.figures.query.CompareQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.representation.CompareResponse;
import io.whosecount.figures.representation.CompareResponse.WarJson;
import io.whosecount.figures.representation.FiguresResponse.CiteJson;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two sides beside each other, of one war or of none. */
class CompareTest {
  private static final Wars WARS = Wars.builtIn();

  private final Ledger ledger = new InMemoryLedger();

  CompareTest() {
    Stream.of(new Side("AM", "Armenia"), new Side("AZ", "Azerbaijan"), new Side("RU", "Russia"))
        .forEach(side -> ledger.record(Sample.ofATotal(side, "red-cross", "2031-05-02")));
  }

  @Test
  void theWarBetweenThemIsNamed() {
    CompareResponse answer = compared("AZ", "AM");
    assertThat(answer.wars()).containsExactly(new WarJson("Nagorno-Karabakh", 1988, 2024));
    assertThat(answer.note()).isNull();
    assertThat(answer.sides()).hasSize(2);
  }

  @Test
  void oneThatGoesOnHasNoEnd() {
    assertThat(WARS.between("UA", "RU")).isEqualTo(WARS.between("RU", "UA"));
    assertThat(WARS.between("UA", "RU").getLast().last()).isEmpty();
  }

  @Test
  void ofSidesWithoutAKnownWarANoteSaysSo() {
    CompareResponse answer = compared("AM", "RU");
    assertThat(answer.wars()).isEmpty();
    assertThat(answer.note()).startsWith("The list of wars has none between Armenia and Russia:");
    assertThat(answer.sides()).hasSize(2);
  }

  @Test
  void totalsBesideNumbersOfADayAreSaidNotToCompare() {
    Side ukraine = new Side("UA", "Ukraine");
    ledger.record(Sample.ofADay(ukraine, "red-cross", "2031-05-02"));
    assertThat(compared("UA", "RU").note())
        .startsWith("Their figures are for unlike kinds of periods")
        .endsWith(": of Ukraine day, of Russia cumulative.");
  }

  @Test
  void aRangeOverFiguresOfDifferentDatesSaysSo() {
    ledger.record(Sample.ofATotal(new Side("RU", "Russia"), "ru-staff", "2031-05-01"));
    assertThat(compared("RU", "AM").sides().getFirst().figures().ranges().getFirst().label())
        .contains("as of different dates from 2031-05-01 to 2031-05-02");
    assertThat(compared("AM", "RU").sides().getFirst().figures().ranges().getFirst().label())
        .doesNotContain("different");
  }

  @Test
  void whatIsCitedIsUnderAWholeAddressAndAnUploadIsNoPublication() {
    PublicationFacts uploaded =
        new PublicationFacts(
            new Fact<>(LocalDate.of(2026, 11, 22), FactOrigin.UPLOAD),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Fact<>("javascript:alert(1)", FactOrigin.DOCUMENT)),
            Optional.empty());
    ledger.record(Sample.ofATotal(new Side("GE", "Georgia"), "red-cross", "2031-05-02", uploaded));
    CiteJson cite = compared("GE", "RU").sides().getFirst().figures().figures().getFirst().cite();

    assertThat(cite.full())
        .contains("In: uploaded 2026-11-22. Whose Count")
        .endsWith(", https://count.example" + cite.permalink());
  }

  @Test
  void theTableSaysWhoCountsItsOwnLossesAndWhoThoseOfTheOther() {
    Side armenia = new Side("AM", "Armenia");
    ledger.record(Sample.ofATotal(armenia, "am-staff", "2031-05-02"));
    ledger.record(Sample.ofATotal(armenia, "az-staff", "2031-05-02"));
    Table table = compared("AM", "AZ").asTable();

    assertThat(table.columns())
        .endsWith(
            new Head("by_itself", "#meta+byitself"), new Head("by_the_other", "#meta+bytheother"));
    int claimant = table.columns().stream().map(Head::name).toList().indexOf("claimant");
    int size = table.columns().size();
    assertThat(table.rows())
        .extracting(row -> List.of(row.get(claimant), row.get(size - 2), row.get(size - 1)))
        .containsExactly(
            words("am-staff", "true", "false"),
            words("az-staff", "false", "true"),
            words("red-cross", "false", "false"),
            words("red-cross", "false", "false"));
  }

  private static List<Cell> words(String... words) {
    return Stream.of(words).<Cell>map(Cell.Words::new).toList();
  }

  private CompareResponse compared(String side, String with) {
    CompareQuery query =
        CompareQuery.of(
            Map.of(
                "side", List.of(side),
                "with", List.of(with),
                "item", List.of("personnel"),
                "outcome", List.of("casualties")));
    FiguresService figures = new FiguresService(ledger);
    return CompareResponse.of(
        query,
        figures.figures(query.one()),
        figures.figures(query.other()),
        WARS.between(side, with),
        URI.create("https://count.example/"));
  }
}
