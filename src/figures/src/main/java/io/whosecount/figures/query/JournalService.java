package io.whosecount.figures.query;

import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Asks the ledger what it did with documents. */
public final class JournalService {
  private final Ledger ledger;
  private final Clock clock;
  private final Duration settled;

  /**
   * Of {@code ledger}.
   *
   * @param settled how old an entry of the journal is before it is told: who records a document
   *     takes its time first and writes then, for as long as a function may run, so until then an
   *     earlier entry can still appear
   */
  public JournalService(Ledger ledger, Clock clock, Duration settled) {
    this.ledger = ledger;
    this.clock = clock;
    this.settled = settled;
  }

  /**
   * A part of the journal.
   *
   * @param until entries of this instant and later are left for another time
   */
  public record Part(ChangePage page, Instant until) {}

  /** A part of the journal. */
  public Part changes(PageQuery query) {
    Instant until = clock.instant().minus(settled);
    return new Part(ledger.changes(query.cursor(), until, query.limit()), until);
  }

  /** A page of the documents that could not be read. */
  public Page<DocumentRecord> rejections(PageQuery query) {
    return ledger.rejections(query.cursor(), query.limit());
  }
}
