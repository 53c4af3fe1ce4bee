package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.TextPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Observations of lost tanks of one side, for tests. */
final class Observations {
  private static final Side SIDE = new Side("westland", "Westland");
  private static final Measure TANKS = new Measure(Item.TANK, Outcome.LOST);

  private Observations() {}

  static Observation cumulative(String claimant, String asOf, long value, long documents) {
    return cumulative(claimant, asOf, Quantity.exactly(value), documents);
  }

  static Observation cumulative(String claimant, String asOf, Quantity quantity, long documents) {
    return of(claimant, new Period.Cumulative(date(asOf), Optional.empty()), quantity, documents);
  }

  static Observation day(String claimant, String asOf, long value, long documents) {
    Period day = new Period.Day(date(asOf), Optional.empty());
    return of(claimant, day, Quantity.exactly(value), documents);
  }

  static Observation interval(String claimant, String from, String to, long value, long documents) {
    Period interval = new Period.Interval(date(from), date(to), Optional.empty());
    return of(claimant, interval, Quantity.exactly(value), documents);
  }

  static Observation of(String id, Period period, Quantity quantity, long documents) {
    Claimant claimant = new Claimant(id, id, id, ClaimantKind.GOVERNMENT);
    TextPosition position = new TextPosition(0, 8);
    Claim claim =
        new Claim(
            new ClaimId("0".repeat(24)),
            DocumentId.ofLocation("a.txt"),
            Optional.of(SIDE),
            TANKS,
            quantity,
            Optional.of(claimant),
            List.of(),
            Stance.ASSERTS,
            period,
            Optional.empty(),
            OptionalLong.empty(),
            false,
            new Quote("40 tanks", "", "", position),
            List.of(position),
            List.of(),
            "0.1.0");
    return new Observation(
        new SeriesKey(SIDE.id(), TANKS, id, period.kind()),
        SIDE,
        new Voice(id, id, ClaimantKind.GOVERNMENT),
        period,
        quantity,
        documents,
        new Citation(claim, PublicationFacts.uploadedOn(LocalDate.of(2031, 5, 10))));
  }

  private static Optional<PartialDate> date(String text) {
    return Optional.of(PartialDate.parse(text));
  }
}
