package io.whosecount.benchmark;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document.Form;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.TextPosition;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.Revision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Documents as a war brings them: day after day outlets repeat the numbers of two staffs, a total
 * and a day for each of three measures, of one official, and say one in their own voice. With more
 * documents the days fill up, and outlets and officials come in whom nobody heard before.
 */
final class SyntheticPress {
  /** Four years. */
  static final int FOUR_YEARS = 1_461;

  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  private static final int OUTLETS = 40;
  private static final int DOCUMENTS_FOR_AN_OUTLET = 500;
  private static final int USUAL_CLAIMS = 8;
  private static final List<Measure> MEASURES =
      List.of(
          new Measure(Item.TANK, Outcome.LOST),
          new Measure(Item.PERSONNEL, Outcome.CASUALTIES),
          new Measure(Item.UAV, Outcome.LOST));
  private static final List<String> STAFFS = List.of("eastland-staff", "a-monitor");
  private static final Instant UPLOADED = Instant.parse("2035-01-01T00:00:00Z");

  /** A new official for so many documents, where nothing else is asked for. */
  static final int DOCUMENTS_FOR_AN_OFFICIAL = 1_000;

  private final int days;
  private final int documentsForAnOfficial;

  /** Over so many days; a new official comes in with every {@code documentsForAnOfficial}. */
  SyntheticPress(int days, int documentsForAnOfficial) {
    this.days = days;
    this.documentsForAnOfficial = documentsForAnOfficial;
  }

  /** The document of that number: its day goes round and round. */
  DocumentRecord document(int number) {
    return longDocument(number, USUAL_CLAIMS);
  }

  /** A document with so many claims: of them as many as there are series for its day are in one. */
  DocumentRecord longDocument(int number, int claims) {
    LocalDate day = FIRST.plusDays((long) number * 7 % days);
    DocumentId id = DocumentId.ofObject("documents", "article-" + number);
    List<Claim> made = new ArrayList<>();
    for (int n = 0; n < claims; n++) {
      made.add(claim(id, n, day, number));
    }
    PublicationFacts facts =
        new PublicationFacts(
            new Fact<>(day.plusDays(1), FactOrigin.METADATA),
            Optional.of(
                new Fact<>(
                    "Outlet " + number % (OUTLETS + number / DOCUMENTS_FOR_AN_OUTLET),
                    FactOrigin.METADATA)),
            Optional.of(new Fact<>("What the staffs say of " + day, FactOrigin.METADATA)),
            Optional.of(new Fact<>("https://example.org/" + number, FactOrigin.METADATA)),
            Optional.empty());
    return new DocumentRecord(
        id,
        "documents/article-" + number,
        new Revision("%016X".formatted(number + 1), "1.0.0"),
        UPLOADED,
        UPLOADED.plusSeconds(number),
        new ReadContent(
            Digest.sha256(id.value().getBytes(StandardCharsets.UTF_8)),
            Form.PLAIN_TEXT,
            "UTF-8",
            3_000,
            facts,
            made,
            List.of(),
            5));
  }

  private Claim claim(DocumentId id, int n, LocalDate day, int number) {
    // Behind the six numbers of a staff stand those of an official and of the outlet itself.
    boolean ofStaff = n != 6 && n != 7;
    Measure measure = ofStaff ? MEASURES.get(n / 2 % MEASURES.size()) : MEASURES.getFirst();
    Optional<String> claimant =
        switch (n) {
          case 6 -> Optional.of("official-%05d".formatted(number / documentsForAnOfficial));
          case 7 -> Optional.empty();
          default -> Optional.of(STAFFS.get((number + n / 8) % STAFFS.size()));
        };
    long daysOfWar = day.toEpochDay() - FIRST.toEpochDay();
    Optional<PartialDate> asOf = Optional.of(PartialDate.of(day));
    boolean total = n % 2 == 0 || !ofStaff;
    long value = total ? 1_000 + daysOfWar * 9 : 5 + daysOfWar % 11;
    Period period =
        total
            ? new Period.Cumulative(asOf, Optional.of("since the beginning"))
            : new Period.Day(asOf, Optional.of("over the past day"));
    // Behind the series of a day come sub-totals, which are in none.
    Optional<String> place = n < 14 ? Optional.empty() : Optional.of("near town " + n);
    String exact = value + " " + measure.item().id() + " number " + n;
    TextPosition position = new TextPosition(n * 70, n * 70 + exact.length());
    return new Claim(
        new ClaimId("%08x%016x".formatted(n, number)),
        id,
        Optional.of(new Side("westland", "Westland")),
        measure,
        Quantity.exactly(value),
        claimant.map(name -> new Claimant(name, name, "the staff", ClaimantKind.GOVERNMENT)),
        List.of("A news agency"),
        Stance.ASSERTS,
        period,
        place,
        OptionalLong.empty(),
        false,
        new Quote(
            exact, "The enemy has lost so far ", " according to the staff, it said.", position),
        List.of(position),
        List.of("number", "noun-of-phrase", "verb-before-phrase", "claimant-before-cue"),
        "1.0.0");
  }
}
