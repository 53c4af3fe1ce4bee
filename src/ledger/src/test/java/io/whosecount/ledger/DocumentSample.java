package io.whosecount.ledger;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document.Form;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.document.Reading;
import io.whosecount.claims.text.TextPosition;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A document of the tests, one upload of it. */
public record DocumentSample(
    String name,
    Revision revision,
    String published,
    String publisher,
    Instant recorded,
    List<ClaimSample> claims) {
  public static final Instant RECORDED = Instant.parse("2026-02-03T04:05:06.789Z");

  public static DocumentSample named(String name, ClaimSample... claims) {
    return new DocumentSample(
        name, revision("10"), "2026-02-02", "Harbour Gazette", RECORDED, List.of(claims));
  }

  public static Revision revision(String sequencer) {
    return new Revision(sequencer, "0.1.0");
  }

  public DocumentSample at(String sequencer) {
    return at(new Revision(sequencer, revision.extractor()));
  }

  public DocumentSample at(Revision other) {
    return new DocumentSample(name, other, published, publisher, recorded, claims);
  }

  public DocumentSample published(String day) {
    return new DocumentSample(name, revision, day, publisher, recorded, claims);
  }

  public DocumentSample publisher(String other) {
    return new DocumentSample(name, revision, published, other, recorded, claims);
  }

  public DocumentSample recorded(Instant time) {
    return new DocumentSample(name, revision, published, publisher, time, claims);
  }

  public DocumentSample saying(ClaimSample... other) {
    return new DocumentSample(name, revision, published, publisher, recorded, List.of(other));
  }

  public DocumentId id() {
    return DocumentId.ofObject("bucket", name);
  }

  /** The record of it, read. */
  public DocumentRecord read() {
    List<Claim> made =
        IntStream.range(0, claims.size()).mapToObj(n -> claims.get(n).in(id(), n)).toList();
    byte[] bytes = (name + revision + claims).getBytes(StandardCharsets.UTF_8);
    return with(
        new ReadContent(
            Digest.sha256(bytes),
            Form.HTML,
            "windows-1252",
            12_345,
            facts(),
            made,
            made.stream().map(DocumentSample::around).toList(),
            3));
  }

  /** What stands around a claim: its words and six characters, one of them of two units. */
  private static Passage around(Claim claim) {
    TextPosition quote = claim.quote().position();
    return new Passage(
        claim.quote().exact() + " \uD83D\uDE80 \"<\n",
        new TextPosition(quote.start(), quote.end() + 6));
  }

  /** The record of it, rejected. */
  public DocumentRecord rejected() {
    return with(new RejectedContent(Reading.Reason.TOO_DEEP, "10,000 elements deep"));
  }

  private DocumentRecord with(DocumentRecord.Content content) {
    return new DocumentRecord(
        id(), "bucket/" + name, revision, recorded.minusSeconds(60), recorded, content);
  }

  private PublicationFacts facts() {
    return new PublicationFacts(
        new Fact<>(LocalDate.parse(published), FactOrigin.METADATA),
        Optional.of(new Fact<>(publisher, FactOrigin.DOCUMENT)),
        Optional.of(new Fact<>("A \"title\" with \uD83D\uDE80", FactOrigin.DOCUMENT)),
        Optional.empty(),
        Optional.of(new Fact<>("en-GB", FactOrigin.DOCUMENT)));
  }
}
