package io.whosecount.ledger;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.LatestPoint;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.claims.series.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the documents of the store say. Writes converge: any order, repetition and interleaving of
 * them ends in the ledger of the greatest revision of every document.
 *
 * <p>Every method throws {@link LedgerUnavailableException} when the store does not answer.
 */
public interface Ledger {
  /** The last day that a date of the contract can mean. */
  LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** What a write did. */
  enum Written {
    /** The ledger holds this revision now; it held a smaller one or none. */
    RECORDED,
    /** The ledger held this very revision already; what was left undone of it was done. */
    UNCHANGED,
    /** The ledger holds a greater revision; nothing of this one stays. */
    STALE
  }

  /** Records a document's revision, in place of any smaller one. */
  Written record(DocumentRecord document);

  /**
   * Removes a document: its claims leave the figures. The revision is remembered, so that a late
   * event about an older upload does not bring it back.
   */
  Written remove(DocumentId id, Revision revision, Instant recorded);

  /** A document with its claims, unless it was never recorded or was removed. */
  Optional<DocumentRecord> document(DocumentId id);

  /**
   * A document with some of its claims, in the order of the text, unless it was never recorded or
   * was removed. A cursor stays good when another revision takes the document's place; what {@code
   * recorded} says tells.
   *
   * @param cursor where to begin, as an earlier part gave it
   * @param limit the most claims, 1 to 200
   * @throws InvalidCursorException for a cursor that is not of this document
   */
  Optional<DocumentPage> document(DocumentId id, Optional<String> cursor, int limit);

  /**
   * A page of claims, by side, item, outcome, claimant, then time.
   *
   * @param cursor where to begin, as an earlier page gave it
   * @param limit the most entries, 1 to 200; a page may be shorter and still have a next one
   * @throws InvalidCursorException for a cursor that is not of this list
   */
  Page<RecordedClaim> claims(ClaimFilter filter, Optional<String> cursor, int limit);

  /** The sides that have a series, by id. */
  List<Side> sides();

  /** The side of that id, if it has a series. */
  Optional<Side> side(String id);

  /** What somebody counts of the losses of a side: two short reads for each measure there is. */
  List<Measure> measures(String side);

  /**
   * Those who count in a series, by id.
   *
   * @param side only those who count the losses of this side's id
   * @param cursor where to begin, as an earlier page gave it
   * @param limit the most entries, 1 to 200; a page may be shorter and still have a next one
   * @throws InvalidCursorException for a cursor that is not of this list
   */
  Page<ClaimantEntry> claimants(Optional<String> side, Optional<String> cursor, int limit);

  /** The claimant of that id, if it has a series. */
  Optional<Voice> claimant(String id);

  /** All series of one side, by item, outcome, period kind and claimant: for checks. */
  List<DirectoryEntry> series(String side);

  /**
   * Who counts what {@code filter} takes: named claimants first, then outlets in their own voices,
   * each by id.
   *
   * @param cursor where to begin, as an earlier page gave it
   * @param limit the most entries, 1 to 200; a page may be shorter and still have a next one
   * @throws InvalidCursorException for a cursor that is not of this list
   */
  Page<ClaimantSeries> series(SeriesFilter filter, Optional<String> cursor, int limit);

  /** The latest observation of a series. */
  default Optional<Observation> latest(SeriesKey key) {
    return latest(key, LAST_DAY).map(LatestPoint::observation);
  }

  /**
   * The latest observation of a series among those that reach no further than {@code asOf}: of two
   * at one point in time the one that more documents carry, then the greater number; and with it
   * the numbers that stand at that point, the greatest 200 of them, those of the point before as
   * far as no more has to be read for them, and the publication of the first of its {@link
   * #supporters}.
   */
  Optional<LatestPoint> latest(SeriesKey key, LocalDate asOf);

  /**
   * The documents that carry a number of a series, by the names that they use for the claimant,
   * then by day of publication, then by id.
   *
   * @param cursor where to begin, as an earlier page gave it
   * @param limit the most entries, 1 to 200; a page may be shorter and still have a next one
   * @throws InvalidCursorException for a cursor that is not of this list
   */
  Page<Citation> supporters(SeriesNumber number, Optional<String> cursor, int limit);

  /** The numbers of a series over {@code range}, in the order of time; of one date all of them. */
  List<SeriesPoint> points(SeriesKey key, DateRange range);

  /** The days in {@code range} on which documents were published that were read. */
  List<LocalDate> coverage(DateRange range);

  /**
   * The documents that could not be read, the latest recorded first.
   *
   * @param cursor where to begin, as an earlier page gave it
   * @param limit the most entries, 1 to 200; a page may be shorter and still have a next one
   * @throws InvalidCursorException for a cursor that is not of this list
   */
  Page<DocumentRecord> rejections(Optional<String> cursor, int limit);

  /**
   * A part of the journal, which tells in the order of recorded time what the ledger came to hold.
   * It tells how the ledger became what it is, so it is no part of what converges.
   *
   * @param cursor where to begin, as an earlier part gave it; without one, at the beginning
   * @param until entries of this instant and later are left for another time: a writer that is on
   *     its way may still put one before them
   * @param limit the most entries, 1 to 200
   * @throws InvalidCursorException for a cursor that is not of the journal
   */
  ChangePage changes(Optional<String> cursor, Instant until, int limit);

  /**
   * What became of one document: its entries of the journal, the latest first, as they stand now.
   * Each tells what it took the place of, so nobody has to wait for an earlier one.
   *
   * @param cursor where to begin, as an earlier page gave it
   * @param limit the most entries, 1 to 200
   * @throws InvalidCursorException for a cursor that is not of this list
   */
  Page<Change> history(DocumentId id, Optional<String> cursor, int limit);
}
