package io.whosecount.figures.query;

import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import java.time.Clock;
import java.time.Duration;

/** Asks the ledger what it did with documents. */
public final class JournalService {
  /**
   * How old an entry of the journal is before it is told: who records a document takes its time
   * first and writes then, for as long as a function may run, so until then an earlier entry can
   * still appear.
   */
  public static final Duration SETTLED = Duration.ofMinutes(5);

  private final Ledger ledger;
  private final Clock clock;

  /** Of {@code ledger}. */
  public JournalService(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** A part of the journal. */
  public ChangePage changes(PageQuery query) {
    return ledger.changes(query.cursor(), clock.instant().minus(SETTLED), query.limit());
  }

  /** A page of the documents that could not be read. */
  public Page<DocumentRecord> rejections(PageQuery query) {
    return ledger.rejections(query.cursor(), query.limit());
  }
}
