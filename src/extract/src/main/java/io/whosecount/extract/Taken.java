package io.whosecount.extract;

import io.whosecount.extract.event.StoreEvent.Origin;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger.Written;

/** What an event came to. */
public sealed interface Taken {

  /** A document, read or rejected, went to the ledger. */
  record Recorded(DocumentRecord document, Written written) implements Taken {}

  /** A document was removed from the ledger. */
  record Removed(Origin origin, Written written) implements Taken {}

  /** There was nothing to do about an event of this name. */
  record Nothing(String event) implements Taken {}

  /** One line for the log. */
  default String summary() {
    return switch (this) {
      case Recorded(DocumentRecord document, Written written) ->
          "%s %s: %s, %s".formatted(document.id(), document.location(), found(document), written);
      case Removed(Origin origin, Written written) ->
          "%s %s: removed, %s".formatted(origin.document(), origin.location(), written);
      case Nothing(String event) -> "%s: nothing to do".formatted(event);
    };
  }

  private static String found(DocumentRecord document) {
    return switch (document.content()) {
      case ReadContent read ->
          "read, %d claims, %d numbers refused"
              .formatted(read.claims().size(), read.rejectedNumbers());
      case RejectedContent rejected ->
          "rejected as %s (%s)".formatted(rejected.reason().id(), rejected.detail());
    };
  }
}
