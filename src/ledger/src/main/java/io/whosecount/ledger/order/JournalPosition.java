package io.whosecount.ledger.order;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Where an entry stands in the journal: a text of recorded time, document and revision that sorts
 * as the journal does.
 */
public final class JournalPosition {
  // Instant's own text drops zeros at its end, and so would not sort.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** The least step between two positions: their texts have no more digits. */
  private static final Duration STEP = Duration.ofNanos(1_000);

  private static final int LENGTH_OF_DAY = "2026-11-22".length();

  private JournalPosition() {}

  /** The position of {@code change}. */
  public static String of(Change change) {
    return of(change.recorded(), change.document(), change.revision());
  }

  /** The position of what was recorded of a document then. */
  public static String of(Instant recorded, DocumentId document, Revision revision) {
    return String.join(KeyText.SEPARATOR, time(recorded), document.value(), revision.sortable());
  }

  /**
   * When a document's next step was recorded: {@code own}, but behind what was {@code held} of it.
   * Clocks differ, and a writer that was throttled steps late; a document's steps stand in the
   * journal as they were taken all the same.
   */
  public static Instant behind(Optional<Instant> held, Instant own) {
    return held.map(time -> time.plus(STEP)).filter(own::isBefore).orElse(own);
  }

  /** What every position of {@code instant} and later sorts behind. */
  public static String time(Instant instant) {
    return TIME.format(instant);
  }

  /** The day of a position, in UTC. */
  public static String day(String position) {
    return position.substring(0, LENGTH_OF_DAY);
  }
}
