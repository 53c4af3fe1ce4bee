package io.whosecount.figures;

import io.restassured.RestAssured;
import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document.Form;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.document.Reading;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.TextPosition;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.Content;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Revision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Two articles and a picture about the losses of Westland, which exists only here: its enemy's
 * staff and a newspaper in its own voice count people, its own ministry counts tanks.
 */
final class Sample {
  static final DocumentId FIRST = DocumentId.ofObject("uploads", "first.txt");
  static final DocumentId SECOND = DocumentId.ofObject("uploads", "second.txt");
  static final DocumentId PICTURE = DocumentId.ofObject("uploads", "picture.png");

  private static final Instant UPLOADED = Instant.parse("2031-05-03T08:00:00Z");
  private static final Instant RECORDED = Instant.parse("2031-05-03T08:00:01Z");
  private static final Side WESTLAND = new Side("westland", "Westland");
  private static final Measure CASUALTIES = new Measure(Item.PERSONNEL, Outcome.CASUALTIES);
  private static final Measure TANKS = new Measure(Item.TANK, Outcome.LOST);
  private static final Optional<Claimant> STAFF =
      claimant("eastland-general-staff", "General Staff of Eastland");
  private static final Optional<Claimant> MINISTRY =
      claimant("westland-defence-ministry", "Ministry of Defence of Westland");

  private Sample() {}

  /** Records all of it in {@code ledger}. */
  static void record(Ledger ledger) {
    Claim total = claim(1, FIRST, CASUALTIES, Quantity.exactly(4_000), STAFF, total("2031-05-02"));
    Claim day =
        claim(
            2,
            FIRST,
            CASUALTIES,
            Quantity.of(200, Qualifier.NEARLY, Optional.of("nearly")),
            STAFF,
            new Period.Day(date("2031-05-02"), Optional.of("in a single day")));
    Claim ownVoice =
        claim(
            3,
            FIRST,
            CASUALTIES,
            Quantity.between(1_500, 1_800, Optional.of("between")),
            Optional.empty(),
            total("2031-04-30"));
    Claim tanks =
        claim(
            4,
            FIRST,
            TANKS,
            Quantity.of(20, Qualifier.AT_LEAST, Optional.of("at least")),
            MINISTRY,
            new Period.Interval(date("2031-04-01"), date("2031-04-30"), Optional.of("in April")));
    Claim again = claim(5, SECOND, CASUALTIES, Quantity.exactly(4_000), STAFF, total("2031-05-02"));
    ledger.record(document(FIRST, "first.txt", read("2031-05-03", total, day, ownVoice, tanks)));
    ledger.record(document(SECOND, "second.txt", read("2031-05-04", again)));
    ledger.record(
        document(
            PICTURE,
            "picture.png",
            new RejectedContent(Reading.Reason.NOT_TEXT, "it begins as a PNG picture does")));
  }

  /** Where the tests ask. */
  static String origin() {
    return RestAssured.baseURI + ":" + RestAssured.port;
  }

  /** A document, not among those, in which somebody counts tanks lost at one place only. */
  static DocumentRecord ofASubTotal(String claimant) {
    DocumentId id = DocumentId.ofObject("uploads", "harbour.txt");
    Claim whole =
        claim(6, id, TANKS, Quantity.exactly(3), claimant(claimant, claimant), total("2031-05-02"));
    Claim part =
        new Claim(
            whole.id(),
            id,
            whole.side(),
            whole.measure(),
            whole.quantity(),
            whole.claimant(),
            whole.via(),
            whole.stance(),
            whole.period(),
            Optional.of("the harbour"),
            whole.partOf(),
            whole.unverified(),
            whole.quote(),
            whole.mentions(),
            whole.rules(),
            whole.extractor());
    return document(id, "harbour.txt", read("2031-05-03", part));
  }

  /** A document in which somebody gives a total of the people that a side lost. */
  static DocumentRecord ofATotal(Side side, String claimant, String asOf) {
    return ofATotal(side, claimant, asOf, printed("2031-05-03"));
  }

  /** The same in a document with these facts. */
  static DocumentRecord ofATotal(Side side, String claimant, String asOf, PublicationFacts facts) {
    return ofPeople(side, claimant, asOf, total(asOf), facts);
  }

  /** The same of one day. */
  static DocumentRecord ofADay(Side side, String claimant, String day) {
    return ofPeople(
        side, claimant, day, new Period.Day(date(day), Optional.empty()), printed("2031-05-03"));
  }

  private static DocumentRecord ofPeople(
      Side side, String claimant, String asOf, Period period, PublicationFacts facts) {
    String key = side.id() + claimant + asOf;
    DocumentId id = DocumentId.ofObject("uploads", key);
    Claim people =
        claim(7, id, side, CASUALTIES, Quantity.exactly(9), claimant(claimant, claimant), period);
    return document(id, key, read(facts, people));
  }

  private static DocumentRecord document(DocumentId id, String key, Content content) {
    return new DocumentRecord(
        id, "uploads/" + key, new Revision("01", "0.1.0"), UPLOADED, RECORDED, content);
  }

  private static Content read(String published, Claim... claims) {
    return read(printed(published), claims);
  }

  private static PublicationFacts printed(String published) {
    return new PublicationFacts(
        new Fact<>(LocalDate.parse(published), FactOrigin.METADATA),
        Optional.of(new Fact<>("The Harbour Gazette", FactOrigin.METADATA)),
        Optional.of(new Fact<>("“A hard week”, says staff", FactOrigin.DOCUMENT)),
        Optional.empty(),
        Optional.empty());
  }

  private static Content read(PublicationFacts facts, Claim... claims) {
    String published = facts.published().value().toString();
    Digest digest = Digest.sha256(published.getBytes(StandardCharsets.UTF_8));
    return new ReadContent(
        digest, Form.PLAIN_TEXT, "UTF-8", 2_000, facts, List.of(claims), around(claims), 3);
  }

  private static List<Passage> around(Claim... claims) {
    return Arrays.stream(claims)
        .map(Claim::quote)
        .map(
            quote -> {
              String text = quote.prefix() + quote.exact() + quote.suffix();
              int start = quote.position().start() - quote.prefix().length();
              return new Passage(text, new TextPosition(start, start + text.length()));
            })
        .toList();
  }

  private static Claim claim(
      int number,
      DocumentId document,
      Measure measure,
      Quantity quantity,
      Optional<Claimant> claimant,
      Period period) {
    return claim(number, document, WESTLAND, measure, quantity, claimant, period);
  }

  private static Claim claim(
      int number,
      DocumentId document,
      Side side,
      Measure measure,
      Quantity quantity,
      Optional<Claimant> claimant,
      Period period) {
    String words = quantity.toString();
    TextPosition position = new TextPosition(number * 100, number * 100 + words.length());
    return new Claim(
        new ClaimId("%024x".formatted(number)),
        document,
        Optional.of(side),
        measure,
        quantity,
        claimant,
        List.of(),
        Stance.ASSERTS,
        period,
        Optional.empty(),
        OptionalLong.empty(),
        false,
        new Quote(words, "They say ", ", no less.", position),
        List.of(position),
        List.of("number-before-item"),
        "0.1.0");
  }

  private static Optional<Claimant> claimant(String id, String name) {
    return Optional.of(new Claimant(id, name, "the staff", ClaimantKind.GOVERNMENT));
  }

  private static Period total(String asOf) {
    return new Period.Cumulative(date(asOf), Optional.empty());
  }

  private static Optional<PartialDate> date(String text) {
    return Optional.of(PartialDate.parse(text));
  }
}
