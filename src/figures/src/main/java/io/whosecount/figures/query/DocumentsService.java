package io.whosecount.figures.query;

import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.DocumentFlags;
import io.whosecount.claims.series.Flag;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.DocumentPage;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the ledger for documents: one with its claims, and those that carry a number. */
public final class DocumentsService {
  private final Ledger ledger;

  /** Of {@code ledger}. */
  public DocumentsService(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A document with a part of its claims.
   *
   * @throws NotRecordedException for one that was never recorded
   * @throws WithdrawnException for one that was removed
   */
  public DocumentPage document(DocumentId id, PageQuery page) {
    return found(id, ledger.document(id, page.cursor(), page.limit()));
  }

  /** The digest of the bytes that a document was read from; absent where there is no such text. */
  public Optional<Digest> digest(DocumentId id) {
    return ledger
        .document(id, Optional.empty(), 1)
        .flatMap(
            page ->
                switch (page.document().content()) {
                  case ReadContent read -> Optional.of(read.digest());
                  case RejectedContent rejected -> Optional.empty();
                });
  }

  /**
   * One claim of a document.
   *
   * @throws NotRecordedException for one that the document never had
   * @throws WithdrawnException for one that an earlier version of it may have had: which claims
   *     those had is not kept
   */
  public RecordedClaim claim(DocumentId id, ClaimId claim) {
    DocumentRecord document = found(id, ledger.document(id));
    return switch (document.content()) {
      case RejectedContent rejected -> throw noClaim(id, claim);
      case ReadContent read ->
          read.claims().stream()
              .filter(one -> one.id().equals(claim))
              .findFirst()
              .map(one -> new RecordedClaim(one, read.facts(), read.digest(), document.recorded()))
              .orElseThrow(() -> noClaim(id, claim));
    };
  }

  private RuntimeException noClaim(DocumentId id, ClaimId claim) {
    boolean isItsFirst =
        ledger.history(id, Optional.empty(), 1).entries().stream()
            .allMatch(change -> change.before().isEmpty());
    return isItsFirst
        ? new NotRecordedException(
            "The document %s has no claim %s.".formatted(id, claim),
            NotRecordedException.Subject.CLAIM)
        : new WithdrawnException(
            "The document %s does not say that any more, if it did: it has other versions before"
                    .formatted(id)
                + " the one that is recorded.",
            id);
  }

  /**
   * A page of what became of a document, the latest first.
   *
   * @throws NotRecordedException for one that was never recorded
   */
  public Page<Change> history(DocumentId id, PageQuery page) {
    Page<Change> found = ledger.history(id, page.cursor(), page.limit());
    if (found.entries().isEmpty() && page.cursor().isEmpty()) {
      throw noDocument(id);
    }
    return found;
  }

  /**
   * What is to be looked at twice in a document: its claims among themselves, and beside what other
   * documents say.
   *
   * @throws NotRecordedException for one that was never recorded
   * @throws WithdrawnException for one that was removed
   */
  public List<Flag> flags(DocumentId id) {
    return switch (found(id, ledger.document(id)).content()) {
      case RejectedContent rejected -> List.of();
      case ReadContent read ->
          Stream.of(
                  DocumentFlags.ofParts(read.claims(), read.facts()),
                  DocumentFlags.ofTwoNumbers(read.claims(), read.facts()),
                  DocumentFlags.ofMixedDays(read.claims(), read.facts(), ledger::points))
              .flatMap(List::stream)
              .toList();
    };
  }

  /**
   * A page of the documents that carry a number, each with the claim that does.
   *
   * @throws NotRecordedException for a number that no document carries
   */
  public Page<Citation> supporters(SupportersQuery query) {
    Page<Citation> page =
        ledger.supporters(query.number(), query.page().cursor(), query.page().limit());
    if (page.entries().isEmpty() && page.next().isEmpty() && query.page().cursor().isEmpty()) {
      throw new NotRecordedException(
          "No document carries that number.", NotRecordedException.Subject.NUMBER);
    }
    return page;
  }

  private <T> T found(DocumentId id, Optional<T> document) {
    return document.orElseThrow(
        () ->
            ledger.history(id, Optional.empty(), 1).entries().isEmpty()
                ? noDocument(id)
                : new WithdrawnException("The document %s was removed.".formatted(id), id));
  }

  private static NotRecordedException noDocument(DocumentId id) {
    return new NotRecordedException(
        "No document " + id + " is recorded.", NotRecordedException.Subject.DOCUMENT);
  }
}
