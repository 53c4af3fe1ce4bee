package io.whosecount.extract;

import io.whosecount.claims.document.DocumentReader;
import io.whosecount.claims.document.Reading.Reason;
import io.whosecount.claims.document.Upload;
import io.whosecount.extract.event.StoreEvent;
import io.whosecount.extract.event.StoreEvent.Origin;
import io.whosecount.extract.store.ObjectStore;
import io.whosecount.extract.store.ObjectStore.Fetched;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.Content;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Revision;
import java.time.Clock;
import java.time.Instant;

/** Takes in what happened in the store: fetches, reads, extracts, records. */
public final class Intake {
  private final ObjectStore store;
  private final Extractor extractor;
  private final Ledger ledger;
  private final Clock clock;

  /** From {@code store} into {@code ledger}. */
  public Intake(ObjectStore store, Extractor extractor, Ledger ledger, Clock clock) {
    this.store = store;
    this.extractor = extractor;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Does what {@code event} asks for; doing it again changes nothing.
   *
   * @throws io.whosecount.extract.store.StoreUnavailableException when the store does not answer
   * @throws io.whosecount.ledger.LedgerUnavailableException when the ledger does not answer
   */
  public Taken take(StoreEvent event) {
    return switch (event) {
      case StoreEvent.ObjectUploaded(Origin origin) -> record(origin, fetch(origin));
      case StoreEvent.ObjectRemoved(Origin origin) -> removed(origin, fetch(origin));
      case StoreEvent.TestEvent() -> new Taken.Nothing();
    };
  }

  private Fetched fetch(Origin origin) {
    return store.fetch(origin.bucket(), origin.key());
  }

  /**
   * The store sends the same event when only an old version is purged, or a delete marker is taken
   * away: the object itself says whether the document is gone.
   */
  private Taken removed(Origin origin, Fetched fetched) {
    return switch (fetched) {
      case Fetched.Missing() ->
          new Taken.Removed(
              origin, ledger.remove(origin.document(), revision(origin), clock.instant()));
      case Fetched.Found found -> record(origin.at(found.lastModified()), found);
      case Fetched.TooLarge tooLarge -> record(origin.at(tooLarge.lastModified()), tooLarge);
    };
  }

  private Taken record(Origin origin, Fetched fetched) {
    Content content = content(origin, fetched);
    DocumentRecord document =
        new DocumentRecord(
            origin.document(),
            origin.location(),
            revision(origin),
            origin.time(),
            clock.instant(),
            content);
    return new Taken.Recorded(document, ledger.record(document));
  }

  private Content content(Origin origin, Fetched fetched) {
    return switch (fetched) {
      case Fetched.Found found -> extractor.read(upload(origin, found));
      case Fetched.Missing() ->
          new RejectedContent(
              Reason.NO_SUCH_OBJECT, "the store has no object " + origin.location());
      case Fetched.TooLarge(long size, Instant unused) ->
          new RejectedContent(
              Reason.TOO_LARGE,
              "%d bytes; at most %d are read".formatted(size, DocumentReader.MOST_BYTES));
    };
  }

  /** The time is the event's: that of the object may be a later upload's. */
  private static Upload upload(Origin origin, Fetched.Found found) {
    return new Upload(
        origin.document(),
        origin.key(),
        found.bytes(),
        found.contentType(),
        found.metadata(),
        origin.time());
  }

  private Revision revision(Origin origin) {
    return new Revision(origin.sequencer(), extractor.version());
  }
}
