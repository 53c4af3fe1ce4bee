package io.whosecount.ledger.memory;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.order.JournalPosition;
import io.whosecount.ledger.order.SeriesNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the ledger holds of a document; absent content is a tombstone. */
record Held(Revision revision, Instant recorded, Optional<DocumentRecord> document) {

  /** The same, recorded behind what was held {@code before}. */
  Held behind(Optional<Held> before) {
    Instant time = JournalPosition.behind(before.map(Held::recorded), recorded);
    return new Held(revision, time, document.map(held -> held.recordedAt(time)));
  }

  /** What the step from {@code before} to {@code after} changes. */
  static Change change(DocumentId id, Optional<Held> before, Held after) {
    return SeriesNumbers.change(
        id,
        after.kind(),
        after.revision,
        after.recorded,
        before.map(held -> new Change.Before(held.kind(), held.revision, held.recorded)),
        before.map(Held::numbers).orElse(Set.of()),
        after.numbers());
  }

  /** The day of publication of a document that was read. */
  Optional<LocalDate> published() {
    return read().map(content -> content.facts().published().value());
  }

  private Change.Kind kind() {
    return document
        .map(
            held ->
                switch (held.content()) {
                  case ReadContent content -> Change.Kind.READ;
                  case RejectedContent content -> Change.Kind.REJECTED;
                })
        .orElse(Change.Kind.REMOVED);
  }

  private Set<SeriesNumber> numbers() {
    return read().stream()
        .flatMap(
            content ->
                content.claims().stream()
                    .flatMap(claim -> SeriesNumber.of(claim, content.facts()).stream()))
        .collect(Collectors.toCollection(() -> new TreeSet<>(SeriesNumbers.ORDER)));
  }

  private Optional<ReadContent> read() {
    return document
        .map(DocumentRecord::content)
        .filter(ReadContent.class::isInstance)
        .map(ReadContent.class::cast);
  }
}
