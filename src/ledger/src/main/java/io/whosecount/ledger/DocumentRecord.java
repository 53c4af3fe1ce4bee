package io.whosecount.ledger;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document.Form;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.document.Reading;
import java.time.Instant;
import java.util.List;

/**
 * What the ledger keeps of one document.
 *
 * @param id which document
 * @param location where it was uploaded, such as {@code bucket/key}
 * @param revision which version of it
 * @param uploaded when it was uploaded
 * @param recorded when this revision entered the ledger, which puts it behind what it held before,
 *     whatever the writer's clock says
 * @param content what was found in it
 */
public record DocumentRecord(
    DocumentId id,
    String location,
    Revision revision,
    Instant uploaded,
    Instant recorded,
    Content content) {

  /** The same, recorded at {@code time}. */
  public DocumentRecord recordedAt(Instant time) {
    return new DocumentRecord(id, location, revision, uploaded, time, content);
  }

  /** The same with other content. */
  public DocumentRecord saying(Content other) {
    return new DocumentRecord(id, location, revision, uploaded, recorded, other);
  }

  /** What was found in a document. */
  public sealed interface Content {}

  /**
   * It was read.
   *
   * @param digest of the bytes that were read
   * @param form what it was read from
   * @param charset the encoding it was decoded with
   * @param characters how many code points its text has
   * @param facts of its publication
   * @param claims in the order of the text; may be empty
   * @param passages the text around them, in its order; fewer than the claims need where it is
   *     long, none of a document that was recorded before they were kept
   * @param rejectedNumbers how many numbers were read and refused
   */
  public record ReadContent(
      Digest digest,
      Form form,
      String charset,
      int characters,
      PublicationFacts facts,
      List<Claim> claims,
      List<Passage> passages,
      int rejectedNumbers)
      implements Content {
    /**
     * The most claims of one document: their supporters take 250 transactions, one after the other,
     * and have to be done well within the two minutes of an invocation, which other documents
     * share; and with them a document is an answer of about 3 MB, of which Lambda takes 6. What
     * holds more is a data set and no article; a long daily bulletin makes 40.
     */
    public static final int MOST_CLAIMS = 2_000;

    public ReadContent {
      claims = List.copyOf(claims);
      passages = List.copyOf(passages);
      if (claims.size() > MOST_CLAIMS) {
        throw new IllegalArgumentException(
            "a document has at most " + MOST_CLAIMS + " claims, not " + claims.size());
      }
    }

    /** The same with {@code some} of its claims, and the passages that hold one of them. */
    public ReadContent part(List<Claim> some) {
      return new ReadContent(
          digest,
          form,
          charset,
          characters,
          facts,
          some,
          passages.stream().filter(passage -> some.stream().anyMatch(passage::holds)).toList(),
          rejectedNumbers);
    }
  }

  /** It could not be read. */
  public record RejectedContent(Reading.Reason reason, String detail) implements Content {}
}
