package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.named;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import java.util.List;
import java.util.Optional;

/** A ledger, and what its tests share. */
public interface LedgerUnderTest {
  SeriesKey TANKS =
      new SeriesKey(
          "southland", new Measure(Item.TANK, Outcome.LOST), "northland-staff", PeriodKind.DAY);

  /** The ledger under test, empty at the start of every test. */
  Ledger ledger();

  /** A document with a claim of every sort. */
  static DocumentSample varied(String name) {
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

  default LedgerView view(DocumentSample... samples) {
    return LedgerView.of(ledger(), List.of(samples).stream().map(DocumentSample::id).toList());
  }

  default List<RecordedClaim> claims(ClaimFilter filter) {
    return LedgerView.allClaims(ledger(), filter, 200);
  }

  static List<RecordedClaim> claimsOf(DocumentRecord document) {
    ReadContent read = (ReadContent) document.content();
    return read.claims().stream()
        .map(claim -> new RecordedClaim(claim, read.facts(), read.digest(), document.recorded()))
        .toList();
  }

  static int claimNumber(RecordedClaim recorded) {
    return recorded.claim().quote().position().start() / 100;
  }

  default String latest() {
    Observation latest = ledger().latest(TANKS).orElseThrow();
    Period.Day day = (Period.Day) latest.period();
    return day.asOf().orElseThrow() + " " + latest.quantity() + " in " + latest.documents();
  }

  default DocumentId cited() {
    return ledger().latest(TANKS).orElseThrow().citation().claim().document();
  }
}
