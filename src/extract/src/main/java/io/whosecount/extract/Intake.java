package io.whosecount.extract;

import io.whosecount.claims.document.DocumentReader;
import io.whosecount.claims.document.Reading.Reason;
import io.whosecount.claims.document.Upload;
import io.whosecount.extract.event.Sequencers;
import io.whosecount.extract.event.StoreEvent;
import io.whosecount.extract.event.StoreEvent.Origin;
import io.whosecount.extract.store.ObjectStore;
import io.whosecount.extract.store.ObjectStore.Fetched;
import io.whosecount.ledger.DocumentPage;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.Content;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Revision;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes in what happened in the store: fetches, reads, extracts, records. */
public final class Intake {
  /** Of a document's claims where none are wanted: a bucket is read again, and they are many. */
  private static final int FEWEST = 1;

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
   * @throws io.whosecount.extract.store.StoreRefusedException when the store will not give it
   * @throws io.whosecount.ledger.LedgerUnavailableException when the ledger does not answer
   */
  public Taken take(StoreEvent event) {
    return switch (event) {
      case StoreEvent.ObjectUploaded(Origin origin) -> record(origin, fetch(origin));
      case StoreEvent.ObjectRemoved(Origin origin) ->
          removed(origin.ordered(Sequencers.after(origin.sequencer())), fetch(origin));
      case StoreEvent.ObjectListed listed -> listed(listed);
      case StoreEvent.Unrelated(String name) -> new Taken.Nothing(name);
    };
  }

  /**
   * Reads an object of whose upload no event told; {@link Sequencers} says in which place of the
   * order, and why the ledger is asked before the store.
   */
  private Taken listed(StoreEvent.ObjectListed listed) {
    Optional<DocumentRecord> held =
        ledger.document(listed.document(), Optional.empty(), FEWEST).map(DocumentPage::document);
    Fetched fetched = store.fetch(listed.bucket(), listed.key());
    Origin origin =
        switch (fetched) {
          case Fetched.Missing() -> origin(listed, Sequencers.FIRST, clock.instant());
          case Fetched.Found found -> upload(listed, found.lastModified(), held);
          case Fetched.TooLarge tooLarge -> upload(listed, tooLarge.lastModified(), held);
          case Fetched.Archived archived -> upload(listed, archived.lastModified(), held);
        };
    return record(origin, fetched);
  }

  private static Origin upload(
      StoreEvent.ObjectListed listed, Instant lastModified, Optional<DocumentRecord> held) {
    String least = Sequencers.notAfter(lastModified);
    return held.filter(document -> isAbove(document.revision().sequencer(), least))
        .map(document -> origin(listed, document.revision().sequencer(), document.uploaded()))
        .orElseGet(() -> origin(listed, least, lastModified));
  }

  private static boolean isAbove(String sequencer, String least) {
    return Sequencers.greater(sequencer, least).equals(sequencer);
  }

  private static Origin origin(StoreEvent.ObjectListed listed, String sequencer, Instant time) {
    return new Origin(listed.bucket(), listed.key(), sequencer, time);
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
      case Fetched.Archived archived -> record(origin.at(archived.lastModified()), archived);
    };
  }

  private Taken record(Origin origin, Fetched fetched) {
    Content content = content(origin, fetched);
    DocumentRecord document =
        new DocumentRecord(
            origin.document(),
            origin.location(),
            fetched instanceof Fetched.Archived ? unread(origin) : revision(origin),
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
      case Fetched.Archived(String storageClass, Instant unused) ->
          new RejectedContent(
              Reason.ARCHIVED,
              "in storage class " + storageClass + ": it is read when it is restored");
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

  /** Documents are archived when they are old and long read: what was found in them stays. */
  private static Revision unread(Origin origin) {
    return new Revision(origin.sequencer(), Revision.UNREAD);
  }

  private Revision revision(Origin origin) {
    return new Revision(origin.sequencer(), extractor.version());
  }
}
