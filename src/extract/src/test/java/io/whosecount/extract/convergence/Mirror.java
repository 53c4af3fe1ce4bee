package io.whosecount.extract.convergence;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A consumer that knows of a ledger what its journal tells, and takes the entries in its order. It
 * has to end with the very documents and figures that the ledger holds.
 */
final class Mirror {
  /** Few, so that most journals have several pages. */
  private static final int AT_ONCE = 3;

  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  private final Map<DocumentId, Change.Before> documents = new HashMap<>();
  private final Map<SeriesNumber, Long> figures = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  private Mirror() {}

  /** What the journal of {@code ledger} tells otherwise than the ledger itself. */
  static List<String> differences(Ledger ledger) {
    Mirror mirror = new Mirror();
    Optional<String> cursor = Optional.empty();
    ChangePage page;
    do {
      page = ledger.changes(cursor, LATER, AT_ONCE);
      page.entries().forEach(mirror::take);
      cursor = Optional.of(page.next());
    } while (page.more());
    mirror.documents.forEach((id, told) -> mirror.compare(id, told, ledger.document(id)));
    mirror.compare("figures", figures(ledger), mirror.figures);
    return mirror.differences;
  }

  private void take(Change change) {
    String what = "journal before " + change.revision() + " of " + change.document();
    compare(what, Optional.ofNullable(documents.get(change.document())), change.before());
    documents.put(
        change.document(), new Change.Before(change.kind(), change.revision(), change.recorded()));
    change.withdrawn().listed().forEach(number -> figures.merge(number, -1L, Long::sum));
    change.added().listed().forEach(number -> figures.merge(number, 1L, Long::sum));
    figures.values().removeIf(count -> count == 0);
  }

  private void compare(DocumentId id, Change.Before told, Optional<DocumentRecord> held) {
    Optional<Change.Before> wanted =
        held.map(
            document ->
                new Change.Before(kind(document), document.revision(), document.recorded()));
    compare(
        "document " + id,
        wanted,
        Optional.of(told).filter(change -> change.kind() != Change.Kind.REMOVED));
  }

  private static Change.Kind kind(DocumentRecord document) {
    return switch (document.content()) {
      case ReadContent read -> Change.Kind.READ;
      case RejectedContent rejected -> Change.Kind.REJECTED;
    };
  }

  private static Map<SeriesNumber, Long> figures(Ledger ledger) {
    Map<SeriesNumber, Long> figures = new HashMap<>();
    ledger.sides().stream()
        .flatMap(side -> ledger.series(side.id()).stream())
        .map(DirectoryEntry::key)
        .flatMap(key -> ledger.points(key, DateRange.ALL).stream())
        .forEach((SeriesPoint point) -> figures.put(point.number(), point.documents()));
    return figures;
  }

  private void compare(String what, Object known, Object told) {
    if (!known.equals(told)) {
      differences.add("%s%n    known: %s%n    told:  %s".formatted(what, known, told));
    }
  }
}
