package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.Ledger.Written;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger promises; each implementation is held to it by a subclass. */
@Timeout(60)
public abstract class LedgerContract {
  private static final SeriesKey TANKS =
      new SeriesKey(
          "southland", new Measure(Item.TANK, Outcome.LOST), "northland-staff", PeriodKind.DAY);

  /** The ledger under test, empty at the start of every test. */
  protected abstract Ledger ledger();

  // --- documents

  @Test
  void givesBackADocumentAsItWasRecorded() {
    DocumentRecord document = varied("varied.html").read();

    assertThat(ledger().record(document)).isEqualTo(Written.RECORDED);

    assertThat(ledger().document(document.id())).contains(document);
  }

  @Test
  void givesBackADocumentWithoutClaims() {
    DocumentRecord document = named("empty.txt").read();
    ledger().record(document);
    assertThat(ledger().document(document.id())).contains(document);
  }

  @Test
  void givesBackARejectedDocumentWithItsReason() {
    DocumentRecord document = named("deep.html").rejected();
    ledger().record(document);
    assertThat(ledger().document(document.id())).contains(document);
  }

  @Test
  void knowsNothingOfADocumentThatWasNeverRecorded() {
    assertThat(ledger().document(named("nowhere").id())).isEmpty();
    assertThat(ledger().sides()).isEmpty();
    assertThat(ledger().series("southland")).isEmpty();
    assertThat(ledger().latest(TANKS)).isEmpty();
    assertThat(ledger().claims(ClaimFilter.ALL, Optional.empty(), 10))
        .isEqualTo(new Page<>(List.of(), Optional.empty()));
  }

  // --- revisions

  @Test
  void replacesADocumentByItsNextUpload() {
    ledger().record(named("a", tanks(5, "2026-02-01"), tanks(6, "2026-01-31")).at("10").read());
    DocumentRecord next = named("a", tanks(7, "2026-01-30")).at("11").read();

    assertThat(ledger().record(next)).isEqualTo(Written.RECORDED);

    assertThat(ledger().document(next.id())).contains(next);
    assertThat(claims(ClaimFilter.ALL)).isEqualTo(claimsOf(next));
    assertThat(latest()).isEqualTo("2026-01-30 exact 7 in 1");
  }

  @Test
  void changesNothingWhenTheSameUploadComesAgain() {
    DocumentSample sample = varied("a");
    ledger().record(sample.read());
    LedgerView before = view(sample);

    assertThat(ledger().record(sample.read())).isEqualTo(Written.UNCHANGED);

    assertThat(view(sample)).isEqualTo(before);
  }

  @Test
  void keepsTheTimeOfTheFirstRecording() {
    DocumentRecord first = named("a", tanks(5, "2026-02-01")).read();
    ledger().record(first);
    DocumentRecord again =
        new DocumentRecord(
            first.id(),
            first.location(),
            first.revision(),
            first.uploaded(),
            RECORDED.plusSeconds(600),
            first.content());

    assertThat(ledger().record(again)).isEqualTo(Written.UNCHANGED);

    assertThat(ledger().document(first.id())).contains(first);
    assertThat(claims(ClaimFilter.ALL)).isEqualTo(claimsOf(first));
  }

  @Test
  void letsAStaleUploadLeaveNoTrace() {
    DocumentRecord newer = named("a", tanks(5, "2026-02-01")).at("20").read();
    ledger().record(newer);
    DocumentRecord stale = named("a", tanks(9, "2026-02-05").side("eastland")).at("19").read();

    assertThat(ledger().record(stale)).isEqualTo(Written.STALE);

    assertThat(ledger().document(newer.id())).contains(newer);
    assertThat(claims(ClaimFilter.ALL)).isEqualTo(claimsOf(newer));
    assertThat(ledger().sides()).extracting(Side::id).containsExactly("southland");
  }

  @Test
  void padsSequencersOnTheRightBeforeItComparesThem() {
    ledger().record(named("a", tanks(1, "2026-02-01")).at("0A").read());
    assertThat(ledger().record(named("a", tanks(2, "2026-02-01")).at("09FF").read()))
        .isEqualTo(Written.STALE);
    assertThat(ledger().record(named("a", tanks(3, "2026-02-01")).at("0a00").read()))
        .isEqualTo(Written.UNCHANGED);
    assertThat(ledger().record(named("a", tanks(4, "2026-02-01")).at("0A01").read()))
        .isEqualTo(Written.RECORDED);
    assertThat(latest()).isEqualTo("2026-02-01 exact 4 in 1");
  }

  @Test
  void prefersTheNewerExtractorOfOneUploadWhateverComesFirst() {
    DocumentSample old = named("a", tanks(1, "2026-02-01")).at(new Revision("10", "0.9.0"));
    DocumentSample young = named("a", tanks(2, "2026-02-01")).at(new Revision("10", "0.10.0"));

    assertThat(ledger().record(young.read())).isEqualTo(Written.RECORDED);
    assertThat(ledger().record(old.read())).isEqualTo(Written.STALE);

    assertThat(latest()).isEqualTo("2026-02-01 exact 2 in 1");
  }

  @Test
  void movesTheSupportOfAnUnchangedNumberToTheNextUpload() {
    ledger().record(named("a", tanks(5, "2026-02-01")).at("10").read());
    ledger().record(named("b", tanks(5, "2026-02-01")).at("10").read());

    ledger().record(named("a", tanks(5, "2026-02-01")).at("11").read());

    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 2");
  }

  @Test
  void movesTheSupportWhenTheNextUploadHasAnotherDateOfPublication() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").published("2026-02-02").read());
    ledger().record(sample.at("11").published("2026-02-03").read());

    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
    assertThat(ledger().latest(TANKS).orElseThrow().citation().facts().published().value())
        .isEqualTo("2026-02-03");
  }

  // --- removal

  @Test
  void takesEverythingOfARemovedDocumentOutOfEveryAnswer() {
    DocumentSample sample = varied("a");
    ledger().record(sample.at("10").read());

    assertThat(ledger().remove(sample.id(), revision("11"), RECORDED)).isEqualTo(Written.RECORDED);

    assertThat(view(sample))
        .isEqualTo(new LedgerView(List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(ledger().series("southland")).isEmpty();
    assertThat(ledger().latest(TANKS)).isEmpty();
  }

  @Test
  void keepsARemovedDocumentAwayFromItsLateUpload() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().remove(sample.id(), revision("20"), RECORDED);

    assertThat(ledger().record(sample.at("19").read())).isEqualTo(Written.STALE);

    assertThat(ledger().document(sample.id())).isEmpty();
    assertThat(claims(ClaimFilter.ALL)).isEmpty();
    assertThat(ledger().sides()).isEmpty();
  }

  @Test
  void bringsARemovedDocumentBackByANewerUpload() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").read());
    ledger().remove(sample.id(), revision("20"), RECORDED);

    assertThat(ledger().record(sample.at("21").read())).isEqualTo(Written.RECORDED);

    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
    assertThat(ledger().document(sample.id())).contains(sample.at("21").read());
  }

  @Test
  void ignoresALateRemovalAndARepeatedOne() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").read());

    assertThat(ledger().remove(sample.id(), revision("09"), RECORDED)).isEqualTo(Written.STALE);
    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
    assertThat(ledger().remove(sample.id(), revision("11"), RECORDED)).isEqualTo(Written.RECORDED);
    assertThat(ledger().remove(sample.id(), revision("11"), RECORDED)).isEqualTo(Written.UNCHANGED);
    assertThat(ledger().latest(TANKS)).isEmpty();
  }

  // --- observations

  @Test
  void countsTheDocumentsThatCarryANumberAndForgetsItWithTheLast() {
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
  void countsADocumentOnceThatStatesANumberTwice() {
    DocumentRecord document = named("a", tanks(5, "2026-02-01"), tanks(5, "2026-02-01")).read();
    ledger().record(document);

    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
    assertThat(ledger().latest(TANKS).orElseThrow().citation().claim())
        .isEqualTo(claimsOf(document).getFirst().claim());
  }

  @Test
  void mergesHedgesOfOneClass() {
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
  void citesTheEarliestPublishedThenTheSmallestDocument() {
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
  void givesTheLatestByDateNotByRecording() {
    ledger().record(named("a", tanks(5, "2026-02-01")).read());
    ledger().record(named("b", tanks(999, "2026-01-15")).read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
  }

  @Test
  void prefersOfTwoNumbersForOneDayTheOneThatMoreDocumentsCarryThenTheGreater() {
    ledger().record(named("a", tanks(5, "2026-02-01"), tanks(12, "2026-02-01")).read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 12 in 1");

    ledger().record(named("b", tanks(5, "2026-02-01")).read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 2");
  }

  @Test
  void findsTheBestOfMoreNumbersForOneDayThanOnePageHolds() {
    ClaimSample[] many =
        java.util.stream.LongStream.rangeClosed(1, 25)
            .mapToObj(number -> tanks(number, "2026-02-01"))
            .toArray(ClaimSample[]::new);
    ledger().record(named("a", many).read());
    ledger().record(named("b", tanks(2, "2026-02-01"), tanks(77, "2026-01-31")).read());
    assertThat(latest()).isEqualTo("2026-02-01 exact 2 in 2");
  }

  @Test
  void keepsSubTotalsOutOfTheSeriesOfTheWhole() {
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
  void listsTheSeriesOfASideInOrder() {
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
  void takesAnOutletWithAVeryLongName() {
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

  // --- lists of claims

  @Test
  void listsClaimsBySideItemOutcomeClaimantThenTime() {
    ClaimSample some = tanks(5, "2026-02-01");
    ledger()
        .record(
            named(
                    "a",
                    some.withoutSide(),
                    some,
                    some.over(ClaimSample.day("2026-01-31")),
                    some.over(new Period.Unknown()),
                    some.by("a-monitor"),
                    some.of(Item.TANK, Outcome.CAPTURED),
                    some.of(Item.AIRCRAFT, Outcome.LOST),
                    some.side("ZZ"),
                    some.side("XA"))
                .read());

    assertThat(claims(ClaimFilter.ALL))
        .extracting(recorded -> claimNumber(recorded))
        .containsExactly(8, 7, 0, 6, 5, 4, 3, 2, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 200})
  void listsEveryClaimOnceWhateverTheSizeOfAPage(int limit) {
    for (String name : List.of("a", "b", "c")) {
      ledger().record(varied(name).read());
    }
    List<RecordedClaim> inOne = claims(ClaimFilter.ALL);

    assertThat(inOne).hasSize(3 * varied("a").claims().size()).doesNotHaveDuplicates();
    assertThat(LedgerView.allClaims(ledger(), ClaimFilter.ALL, limit)).isEqualTo(inOne);
  }

  @Test
  void filtersByEachFieldAlone() {
    ledger().record(varied("a").read());
    List<RecordedClaim> all = claims(ClaimFilter.ALL);
    Optional<String> any = Optional.empty();

    assertThat(
            claims(
                new ClaimFilter(
                    Optional.of("southland"),
                    Optional.empty(),
                    Optional.empty(),
                    any,
                    Optional.empty())))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(c -> side(c).equals("southland")).toList());
    assertThat(
            claims(
                new ClaimFilter(
                    Optional.of(ClaimFilter.NO_SIDE),
                    Optional.empty(),
                    Optional.empty(),
                    any,
                    Optional.empty())))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(c -> c.claim().side().isEmpty()).toList());
    assertThat(
            claims(
                new ClaimFilter(
                    any, Optional.of(Item.AIRCRAFT), Optional.empty(), any, Optional.empty())))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(c -> c.claim().measure().item() == Item.AIRCRAFT).toList());
    assertThat(
            claims(
                new ClaimFilter(
                    any, Optional.empty(), Optional.of(Outcome.DAMAGED), any, Optional.empty())))
        .isNotEmpty()
        .isEqualTo(
            all.stream().filter(c -> c.claim().measure().outcome() == Outcome.DAMAGED).toList());
    assertThat(
            claims(
                new ClaimFilter(
                    any,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("a-monitor"),
                    Optional.empty())))
        .isNotEmpty()
        .isEqualTo(
            all.stream()
                .filter(
                    c -> c.claim().claimant().map(x -> x.id().equals("a-monitor")).orElse(false))
                .toList());
    assertThat(
            claims(
                new ClaimFilter(
                    any,
                    Optional.empty(),
                    Optional.empty(),
                    any,
                    Optional.of(PeriodKind.INTERVAL))))
        .isNotEmpty()
        .isEqualTo(
            all.stream().filter(c -> c.claim().period().kind() == PeriodKind.INTERVAL).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "south", "southland#tank", "Ω", "S"})
  void findsNothingForASideThatIsNone(String side) {
    ledger().record(varied("a").read());
    ClaimFilter filter =
        new ClaimFilter(
            Optional.of(side),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(claims(filter)).isEmpty();
  }

  @Test
  void goesOnBehindTheLastClaimWhateverHappensBetweenTwoPages() {
    ledger().record(named("a", tanks(1, "2026-02-01"), tanks(2, "2026-02-03")).at("10").read());
    Page<RecordedClaim> first = ledger().claims(ClaimFilter.ALL, Optional.empty(), 1);

    ledger().record(named("b", tanks(3, "2026-01-01"), tanks(4, "2026-02-02")).read());
    ledger().remove(named("a").id(), revision("11"), RECORDED);
    Page<RecordedClaim> second = ledger().claims(ClaimFilter.ALL, first.next(), 10);

    assertThat(first.entries())
        .extracting(c -> c.claim().quantity())
        .containsExactly(Quantity.exactly(1));
    assertThat(second.entries())
        .extracting(c -> c.claim().quantity())
        .containsExactly(Quantity.exactly(4));
    assertThat(second.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "MQ", "bm90IGEgY3Vyc29y", "Ω"})
  void refusesACursorThatItDidNotGive(String cursor) {
    assertThatThrownBy(() -> ledger().claims(ClaimFilter.ALL, Optional.of(cursor), 10))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageContaining("'" + cursor + "'");
  }

  @Test
  void refusesACursorOfAnotherFilter() {
    ledger().record(varied("a").read());
    Optional<String> cursor = ledger().claims(ClaimFilter.ALL, Optional.empty(), 1).next();
    ClaimFilter other =
        new ClaimFilter(
            Optional.of("southland"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(cursor).isPresent();
    assertThatThrownBy(() -> ledger().claims(other, cursor, 10))
        .isInstanceOf(InvalidCursorException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 201})
  void refusesALimitOutOfBounds(int limit) {
    assertThatThrownBy(() -> ledger().claims(ClaimFilter.ALL, Optional.empty(), limit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Integer.toString(limit));
  }

  // --- helpers

  /** A document with a claim of every sort. */
  protected static DocumentSample varied(String name) {
    ClaimSample some = tanks(5, "2026-02-01");
    return named(
        name,
        some,
        some.saying(Quantity.between(400, 500, Optional.of("between"))),
        some.saying(Quantity.of(20, Qualifier.AT_LEAST, Optional.of("at least"))).by("a-monitor"),
        some.inOwnVoice().of(Item.AIRCRAFT, Outcome.DAMAGED),
        some.withoutSide(),
        some.at("near the harbour"),
        some.partOf(50),
        some.side("XA")
            .over(
                new Period.Interval(
                    Optional.of(PartialDate.parse("2026-01-05")),
                    Optional.of(PartialDate.parse("2026-01")),
                    Optional.empty())),
        some.over(new Period.Interval(Optional.empty(), Optional.empty(), Optional.of("lately"))),
        some.over(new Period.Cumulative(Optional.of(PartialDate.parse("2026")), Optional.empty())),
        some.over(new Period.Event(Optional.of(PartialDate.parse("2026-02")), Optional.empty())),
        some.over(new Period.Unknown()));
  }

  private LedgerView view(DocumentSample... samples) {
    return LedgerView.of(ledger(), List.of(samples).stream().map(DocumentSample::id).toList());
  }

  private List<RecordedClaim> claims(ClaimFilter filter) {
    return LedgerView.allClaims(ledger(), filter, 200);
  }

  private static List<RecordedClaim> claimsOf(DocumentRecord document) {
    ReadContent read = (ReadContent) document.content();
    return read.claims().stream()
        .map(claim -> new RecordedClaim(claim, read.facts(), document.recorded()))
        .toList();
  }

  private static int claimNumber(RecordedClaim recorded) {
    return recorded.claim().quote().position().start() / 100;
  }

  private static String side(RecordedClaim recorded) {
    return recorded.claim().side().map(Side::id).orElse("");
  }

  private String latest() {
    Observation latest = ledger().latest(TANKS).orElseThrow();
    Period.Day day = (Period.Day) latest.period();
    return day.asOf().orElseThrow() + " " + latest.quantity() + " in " + latest.documents();
  }

  private DocumentId cited() {
    return ledger().latest(TANKS).orElseThrow().citation().claim().document();
  }
}
