package io.whosecount.figures.query;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.ClaimantRange;
import io.whosecount.claims.series.DocumentFlags;
import io.whosecount.claims.series.Figure;
import io.whosecount.claims.series.Figures;
import io.whosecount.claims.series.Flag;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the ledger. What it cannot be asked for is not answered: its exceptions pass through. */
public final class FiguresService {
  private final Ledger ledger;

  /** Of {@code ledger}. */
  public FiguresService(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The figures that {@code query} asks for; none where the side and the claimant are known and
   * nobody counts that.
   *
   * @throws NotRecordedException for a side or a claimant that nothing is recorded about
   */
  public FiguresAnswer figures(FiguresQuery query) {
    List<DirectoryEntry> directory = directory(query.side());
    query.claimant().ifPresent(claimant -> requireClaimant(claimant, directory));
    List<SeriesKey> series =
        directory.stream()
            .map(DirectoryEntry::key)
            .filter(key -> key.measure().equals(query.measure()))
            .filter(key -> query.claimant().map(key.claimant()::equals).orElse(true))
            .toList();
    List<Figure> figures =
        Figures.latest(
            series,
            query.period(),
            key -> ledger.latest(key, query.asOf().orElse(Ledger.LAST_DAY)));
    return new FiguresAnswer(directory.getFirst().side(), figures, ClaimantRange.over(figures));
  }

  /**
   * A document.
   *
   * @throws NotRecordedException for one that was never recorded, or was removed
   */
  public DocumentRecord document(DocumentId id) {
    return ledger
        .document(id)
        .orElseThrow(
            () ->
                new NotRecordedException(
                    "No document " + id + " is recorded.", NotRecordedException.Subject.DOCUMENT));
  }

  /**
   * A page of claims.
   *
   * @throws NotRecordedException where there is none, for a side or a claimant that no claim has
   */
  public Page<RecordedClaim> claims(ClaimsQuery query) {
    Page<RecordedClaim> page = ledger.claims(query.filter(), query.cursor(), query.limit());
    if (page.entries().isEmpty() && page.next().isEmpty() && query.cursor().isEmpty()) {
      query
          .filter()
          .side()
          .filter(side -> !side.equals(ClaimFilter.NO_SIDE))
          .ifPresent(this::requireSide);
      query.filter().claimant().ifPresent(this::requireClaimant);
    }
    return page;
  }

  /** The sides that somebody counts the losses of. */
  public List<Side> sides() {
    return ledger.sides();
  }

  /**
   * The series of one side, or of all.
   *
   * @throws NotRecordedException for a side that nothing is recorded about
   */
  public List<DirectoryEntry> series(Optional<String> side) {
    return side.map(this::directory)
        .orElseGet(
            () -> ledger.sides().stream().flatMap(s -> ledger.series(s.id()).stream()).toList());
  }

  /**
   * What is to be looked at twice in a document: its claims among themselves, and beside what other
   * documents say.
   *
   * @throws NotRecordedException for one that was never recorded, or was removed
   */
  public List<Flag> flags(DocumentId id) {
    return switch (document(id).content()) {
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

  /** Throws unless {@code claimant} is in the directory or anywhere in the ledger. */
  void requireClaimant(String claimant, List<DirectoryEntry> directory) {
    if (directory.stream().noneMatch(entry -> entry.voice().id().equals(claimant))) {
      requireClaimant(claimant);
    }
  }

  private List<DirectoryEntry> directory(String side) {
    List<DirectoryEntry> directory = ledger.series(side);
    if (directory.isEmpty()) {
      throw unknownSide(side);
    }
    return directory;
  }

  private void requireSide(String side) {
    if (!isClaimed(ClaimFilter.ALL.ofSide(side))) {
      throw unknownSide(side);
    }
  }

  private void requireClaimant(String claimant) {
    if (!isClaimed(ClaimFilter.ALL.ofClaimant(claimant))) {
      throw new NotRecordedException(
          "Nothing is recorded of a claimant '%s'.".formatted(claimant),
          NotRecordedException.Subject.CLAIMANT);
    }
  }

  /** Whether there is such a claim, or so many others that the ledger did not get to the end. */
  private boolean isClaimed(ClaimFilter filter) {
    Page<RecordedClaim> first = ledger.claims(filter, Optional.empty(), 1);
    return !first.entries().isEmpty() || first.next().isPresent();
  }

  private static NotRecordedException unknownSide(String side) {
    return new NotRecordedException(
        "Nothing is recorded about the side '%s'.".formatted(side),
        NotRecordedException.Subject.SIDE);
  }
}
