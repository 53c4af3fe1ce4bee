package io.whosecount.ledger;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.series.SeriesNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the journal: what the ledger came to hold of a document, when, and in place of what.
 * A corrected number is one that the same entry withdraws and adds at the same point in time.
 *
 * @param document which document
 * @param kind what became of it
 * @param revision the revision that the ledger holds from then on
 * @param recorded when it entered the ledger
 * @param before what the ledger held until then; absent for a document's first entry
 * @param withdrawn numbers of series that the document carried and carries no more
 * @param added numbers of series that the document did not carry and does
 */
public record Change(
    DocumentId document,
    Kind kind,
    Revision revision,
    Instant recorded,
    Optional<Before> before,
    Numbers withdrawn,
    Numbers added) {

  /** What became of a document. */
  public enum Kind {
    /** It was read. */
    READ("read"),
    /** It could not be read. */
    REJECTED("rejected"),
    /** It was removed. */
    REMOVED("removed");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name in the contract. */
    public String id() {
      return id;
    }
  }

  /** What the ledger held of the document until then. */
  public record Before(Kind kind, Revision revision, Instant recorded) {}

  /**
   * Numbers of series, at most {@link #MOST} of them by name.
   *
   * @param listed the first of them, by series and point
   * @param total how many there are
   */
  public record Numbers(List<SeriesNumber> listed, int total) {
    /** How many are named: an item of the store has a bound. */
    public static final int MOST = 100;

    public Numbers {
      listed = List.copyOf(listed);
      if (listed.size() != Math.min(total, MOST)) {
        throw new IllegalArgumentException(listed.size() + " numbers named of " + total);
      }
    }

    /** The first of {@code all}, which are distinct and in order. */
    public static Numbers of(List<SeriesNumber> all) {
      return new Numbers(all.stream().limit(MOST).toList(), all.size());
    }
  }
}
