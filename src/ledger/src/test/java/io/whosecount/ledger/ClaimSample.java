package io.whosecount.ledger;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.TextPosition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a claim of the tests says; a document puts it into its place. */
public record ClaimSample(
    Optional<String> side,
    Measure measure,
    Quantity quantity,
    Optional<String> claimant,
    Period period,
    Optional<String> place,
    OptionalLong partOf) {

  /** Northland's staff says that this many Southland tanks were lost on one day. */
  public static ClaimSample tanks(long number, String day) {
    return new ClaimSample(
        Optional.of("southland"),
        new Measure(Item.TANK, Outcome.LOST),
        Quantity.exactly(number),
        Optional.of("northland-staff"),
        day(day),
        Optional.empty(),
        OptionalLong.empty());
  }

  public static Period day(String day) {
    return new Period.Day(Optional.of(PartialDate.parse(day)), Optional.of("on that day"));
  }

  public ClaimSample side(String id) {
    return new ClaimSample(Optional.of(id), measure, quantity, claimant, period, place, partOf);
  }

  public ClaimSample withoutSide() {
    return new ClaimSample(Optional.empty(), measure, quantity, claimant, period, place, partOf);
  }

  public ClaimSample of(Item item, Outcome outcome) {
    return new ClaimSample(
        side, new Measure(item, outcome), quantity, claimant, period, place, partOf);
  }

  public ClaimSample saying(Quantity other) {
    return new ClaimSample(side, measure, other, claimant, period, place, partOf);
  }

  public ClaimSample by(String id) {
    return new ClaimSample(side, measure, quantity, Optional.of(id), period, place, partOf);
  }

  public ClaimSample inOwnVoice() {
    return new ClaimSample(side, measure, quantity, Optional.empty(), period, place, partOf);
  }

  public ClaimSample over(Period other) {
    return new ClaimSample(side, measure, quantity, claimant, other, place, partOf);
  }

  public ClaimSample at(String other) {
    return new ClaimSample(side, measure, quantity, claimant, period, Optional.of(other), partOf);
  }

  public ClaimSample partOf(long whole) {
    return new ClaimSample(
        side, measure, quantity, claimant, period, place, OptionalLong.of(whole));
  }

  /** The claim of that number in {@code document}. */
  public Claim in(DocumentId document, int number) {
    String words = quantity.toString();
    TextPosition position = new TextPosition(number * 100, number * 100 + words.length());
    String content = document + " " + number + " " + this;
    String digest = Digest.sha256(content.getBytes(StandardCharsets.UTF_8)).value();
    return new Claim(
        new ClaimId(digest.substring(0, 24)),
        document,
        side.map(id -> new Side(id, "Side " + id)),
        measure,
        quantity,
        claimant.map(id -> new Claimant(id, "The " + id, "they", ClaimantKind.GOVERNMENT)),
        List.of("The Harbour Gazette"),
        Stance.ASSERTS,
        period,
        place,
        partOf,
        number % 2 == 1,
        new Quote(words, "before \uD83D\uDE80 ", " after", position),
        List.of(position, new TextPosition(7_000, 7_001)),
        List.of("number-before-item"),
        "0.1.0");
  }
}
