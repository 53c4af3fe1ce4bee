package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static io.whosecount.ledger.LedgerUnderTest.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesPoint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How every ledger merges claims into observations of series. */
@Timeout(60)
public interface ObservationContract extends LedgerUnderTest {

  @Test
  default void countsTheDocumentsThatCarryANumberAndForgetsItWithTheLast() {
    ledger().record(named("a", tanks(5, "2026-02-01")).at("10").read());
    ledger().record(named("b", tanks(5, "2026-02-01")).at("10").read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 2");

    ledger().remove(named("a").id(), revision("11"), RECORDED);
    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");

    ledger().remove(named("b").id(), revision("11"), RECORDED);
    assertThat(ledger().latest(TANKS)).isEmpty();
    assertThat(ledger().series("southland")).isEmpty();
    assertThat(ledger().sides()).isEmpty();
  }

  @Test
  default void countsADocumentOnceThatStatesANumberTwice() {
    DocumentRecord document = named("a", tanks(5, "2026-02-01"), tanks(5, "2026-02-01")).read();
    ledger().record(document);

    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
    assertThat(ledger().latest(TANKS).orElseThrow().citation().claim())
        .isEqualTo(claimsOf(document).getFirst().claim());
  }

  @Test
  default void mergesHedgesOfOneClass() {
    Quantity nearly = Quantity.of(50, Qualifier.NEARLY, Optional.of("nearly"));
    Quantity almost = Quantity.of(50, Qualifier.NEARLY, Optional.of("almost"));
    ledger()
        .record(named("a", tanks(1, "2026-02-01").saying(nearly)).published("2026-02-03").read());
    ledger()
        .record(named("b", tanks(1, "2026-02-01").saying(almost)).published("2026-02-02").read());

    assertThat(latest()).isEqualTo("2026-02-01 nearly 50 in 2");
    assertThat(ledger().latest(TANKS).orElseThrow().quantity()).isEqualTo(almost);
  }

  @Test
  default void citesTheEarliestPublishedThenTheSmallestDocument() {
    DocumentSample first = named("a", tanks(5, "2026-02-01")).published("2026-02-03");
    DocumentSample second = named("b", tanks(5, "2026-02-01")).published("2026-02-03");
    ledger().record(first.read());
    ledger().record(second.read());
    DocumentId smallest =
        first.id().value().compareTo(second.id().value()) < 0 ? first.id() : second.id();
    assertThat(cited()).isEqualTo(smallest);

    DocumentSample early = named("c", tanks(5, "2026-02-01")).published("2026-02-02");
    ledger().record(early.read());
    assertThat(cited()).isEqualTo(early.id());
  }

  @Test
  default void givesTheLatestByDateNotByRecording() {
    ledger().record(named("a", tanks(5, "2026-02-01")).read());
    ledger().record(named("b", tanks(999, "2026-01-15")).read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
  }

  @Test
  default void prefersOfTwoNumbersForOneDayTheOneThatMoreDocumentsCarryThenTheGreater() {
    ledger().record(named("a", tanks(5, "2026-02-01"), tanks(12, "2026-02-01")).read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 12 in 1");

    ledger().record(named("b", tanks(5, "2026-02-01")).read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 2");
  }

  @Test
  default void findsTheBestOfMoreNumbersForOneDayThanOnePageHolds() {
    ClaimSample[] many =
        LongStream.rangeClosed(1, 25)
            .mapToObj(number -> tanks(number, "2026-02-01"))
            .toArray(ClaimSample[]::new);
    ledger().record(named("a", many).read());
    ledger().record(named("b", tanks(2, "2026-02-01"), tanks(77, "2026-01-31")).read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 2 in 2");
  }

  @Test
  default void keepsSubTotalsOutOfTheSeriesOfTheWhole() {
    ClaimSample whole = tanks(5, "2026-02-01");
    DocumentRecord document =
        named(
                "a",
                whole.at("near the harbour"),
                whole.partOf(50),
                whole.over(new Period.Event(Optional.empty(), Optional.empty())),
                whole.over(new Period.Unknown()),
                whole.withoutSide())
            .read();
    ledger().record(document);

    assertThat(ledger().sides()).isEmpty();
    assertThat(ledger().series("southland")).isEmpty();
    assertThat(ledger().latest(TANKS)).isEmpty();
    assertThat(claims(ClaimFilter.ALL)).hasSize(5);
  }

  @Test
  default void listsTheSeriesOfASideInOrder() {
    ledger()
        .record(
            named(
                    "a",
                    tanks(5, "2026-02-01").inOwnVoice(),
                    tanks(5, "2026-02-01"),
                    tanks(5, "2026-02-01")
                        .over(
                            new Period.Cumulative(
                                Optional.of(PartialDate.parse("2026")), Optional.empty())),
                    tanks(5, "2026-02-01").of(Item.TANK_OR_ARMOURED_VEHICLE, Outcome.LOST),
                    tanks(5, "2026-02-01").of(Item.TANK, Outcome.CAPTURED),
                    tanks(5, "2026-02-01").of(Item.AIRCRAFT, Outcome.LOST),
                    tanks(5, "2026-02-01").side("XA"))
                .read());

    assertThat(ledger().sides())
        .containsExactly(new Side("XA", "Side XA"), new Side("southland", "Side southland"));
    assertThat(ledger().series("southland"))
        .extracting(
            entry ->
                entry.key().measure()
                    + " "
                    + entry.key().periodKind().id()
                    + " "
                    + entry.voice().id())
        .containsExactly(
            "aircraft/lost day northland-staff",
            "tank/captured day northland-staff",
            "tank/lost cumulative northland-staff",
            "tank/lost day northland-staff",
            "tank/lost day outlet-harbour-gazette",
            "tank-or-armoured-vehicle/lost day northland-staff");
    assertThat(ledger().series("XA")).hasSize(1);
  }

  @Test
  default void answersWithTheFirstOfSeveralNamesWhoeverCameFirst() {
    DocumentRecord later =
        named("a", tanks(5, "2026-02-01").inOwnVoice()).publisher("HARBOUR #1").read();
    DocumentRecord earlier =
        named("b", tanks(5, "2026-02-01").inOwnVoice(), tanks(6, "2026-02-02").inOwnVoice())
            .publisher("Harbour 1")
            .read();
    ledger().record(earlier);
    ledger().record(later);

    assertThat(ledger().series("southland")).hasSize(1);
    assertThat(ledger().series("southland").getFirst().voice().name()).isEqualTo("HARBOUR #1");
    SeriesKey key = ledger().series("southland").getFirst().key();
    assertThat(ledger().points(key, DateRange.ALL))
        .extracting(SeriesPoint::documents)
        .containsExactly(2L, 1L);
    assertThat(
            ledger()
                .latest(key, LocalDate.parse("2026-02-01"))
                .orElseThrow()
                .observation()
                .documents())
        .isEqualTo(2);

    ledger().remove(later.id(), revision("11"), RECORDED);
    assertThat(ledger().series("southland").getFirst().voice().name()).isEqualTo("Harbour 1");
  }

  @Test
  default void takesAnOutletWithAVeryLongName() {
    String name = "Gazette ".repeat(500).strip();
    ledger().record(named("a", tanks(5, "2026-02-01").inOwnVoice()).publisher(name).read());

    SeriesKey key = ledger().series("southland").getFirst().key();
    assertThat(key.claimant()).startsWith("outlet-gazette-gazette-").hasSizeGreaterThan(3_000);
    assertThat(ledger().latest(key).orElseThrow().voice().name()).isEqualTo(name);
    assertThat(
            claims(
                new ClaimFilter(
                    Optional.of("southland"),
                    Optional.of(Item.TANK),
                    Optional.of(Outcome.LOST),
                    Optional.of(key.claimant()),
                    Optional.empty())))
        .hasSize(1);
  }
}
